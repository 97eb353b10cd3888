/** Firefox gives an extension a new address at every start unless its profile already names one: this one. */
export const EXTENSION_UUID = '6f0c1f5e-6a2d-4c39-9c3e-0b8d4f7a1e25';
