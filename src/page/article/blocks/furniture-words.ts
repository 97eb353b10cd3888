import { wordSet } from '../word-set.ts';

/**
 * Words in class names and ids of what stands between paragraphs and is no part of the article, in the spellings of
 * publishers and their page builders. Names are cut into words first ("inlineSignup-box": inline, signup, box).
 */
export const FURNITURE_NAMES = wordSet(`
  ad ads advert adverts advertisement advertising adslot sponsor sponsored taboola outbrain zergnet
  caption captions credit credits newscaption imagecaption figcaption mediacaption
  byline bylines dateline timestamp author authors authorprofile authorbio bio biography contributor contributors
  newsletter newsletters signup subscribe subscription subscriptions optin mailchimp
  gate gating gated paywall regwall piano metering
  related recirc recirculation recommended recommendations readmore morefrom moreon mostread mostpopular popular trending
  promo promos promotion teaser teasers crosslink upnext
  share sharing sharebar social socials follow
  breadcrumb breadcrumbs kicker eyebrow topics taglist keywords
  toolbar tooltip toc print printonly infobox factbox disclaimer disclosure copyright legal
  comment comments disqus answer answers reply replies cookie consent gdpr banner
  sidebar footer masthead supplemental pagination pager popup modal skyscraper community menu nav navbar
  gallery slideshow carousel video videos player audio podcast
  tweet instagram tiktok
`);

/** The same for names of two words that mean nothing one by one. */
export const FURNITURE_PAIRS = wordSet(`
  sign-up opt-in read-more read-next more-from more-on most-read most-popular up-next also-read see-also
  twitter-tweet instagram-media tiktok-embed fb-post social-embed about-author photo-credit image-credit media-credit
  article-date publish-date published-date post-meta article-meta entry-meta story-meta post-date
  app-promo stories-by key-events sticky-nav
`);

/** Names of boxes where they are a class name's last word; before others they sort a post ("tag-europe", "video-report"). */
export const FURNITURE_ENDS = wordSet('tag tags');

/** Page builders call every box a widget, also those that hold the text. */
export const BUILDERS = wordSet('elementor wp so siteorigin fl et vc fusion brxe');

/** HTML and schema.org properties of the same things. */
export const FURNITURE_PROPERTIES = wordSet(
  'author datePublished dateModified dateCreated caption copyrightHolder publisher comment acceptedAnswer suggestedAnswer',
);

// The patterns below are for text in lower case: a pattern that ignores case is several times as slow to make and to run.

/** What a line begins with that only leads to other pages; followed by a mark, a link or nothing. */
export const PROMO_LABEL =
  /^[\W_]*(?:(?:also )?read (?:more|next|also|the full|our)|also read|more(?: on| from| about| in| to| like|:)|see (?:also|more)|related|recommended|watch|listen|video|in pictures|gallery|do(?:n['’]t| not) miss|most (?:read|popular|viewed)|trending|editors?['’]?s?['’]? (?:picks?|choice)|up next|click here|tap here|learn more|latest (?:from|news)|more\b.{0,30} (?:stories|articles|coverage|reads|news)$|top stor(?:y|ies)|you (?:may|might) (?:also )?like|what to (?:read|watch) next|also on|from the archives?|share this|tags?|topics?|filed under|follow us|sources?(?= ?:))\b/;

/** Who else helped with the report. */
export const CREDIT_LINE =
  /\bcontributed (?:to (?:this|the) (?:report|story|article|piece)|reporting|to this\.?$|from (?!its\b|their\b|his\b|her\b|the\b|our\b)\S+(?: \S+){0,3}\.?$)|(?<!\b(?:had|has|have|who|they|not)) contributed\.$|(?:^|[.;(])\W*additional reporting|^\W*(?:reporting|writing|report) by\b(?! (?:the|an?|its|their|his|her)\b.*\.$)|^\W*edit(?:ed|ing) by\b|\bwire services?$/;

/** The same where it is all that a short line says. */
export const CREDIT_LABEL =
  /^\W*(?:(?:with|includes?) (?:files|information|reporting|material|agency|input)s?\b.* from|compiled (?:by|from)\b)|(?<!\b(?:was|were|been|is|are|be|first) )\breported from\b.{0,60}\band\b.{0,60}\bfrom\b/;

/** Somebody's words, whatever they are about. */
export const REPORTED =
  /[,”"’] (?:\S+ ){0,4}(?:said|says|told|added|warned|wrote|argued|insisted|announced)\b|\b(?:said|told) (?:on|in|that|he|she|it|they|the|reporters)\b/;

/** An invitation to get a newsletter, an app or an account. */
export const SIGN_UP =
  /(?:^\W*|[.!?*:]\s*)(?:please )?(?:sign(?:ing)? up|subscribe|register|join|get|download|enter your|follow (?:us|our|the)|like (?:us|our)|try|support (?:us|our|quality|independent)|by (?:signing up|subscribing|clicking|entering your|submitting))\b.{0,160}\b(?:newsletters?|inbox|e-?mails?|updates|the app\b|news app|for free|free account|alerts?|premium content|privacy policy|terms (?:of (?:use|service|sale)\b|and conditions|& conditions)|on (?:twitter|facebook|instagram|whatsapp|telegram|x|google news)|(?:our|youtube|whatsapp|telegram) channel)\b|\bto your inbox\b|^sign up (?:for|here)/;

/** A wall before the rest of the text. */
export const GATE =
  /^\W*(?:(?:keep|continue) reading\b|to (?:continue|keep) reading|already (?:a )?(?:subscriber|member|subscribed|registered)\W*(?:$|log|sign)|subscribe (?:now |today )?(?:to|for)\b|log ?in (?:or|to)\b|this (?:article|content|story) is (?:only |exclusively )?(?:for|available|reserved)|you (?:have|['’]ve) (?:reached|read|used)\b.{0,40}\b(?:limit|free articles?|last article)|join .{2,40} (?:for|to) access|create (?:a free|an) account|thank you for (?:reading|your patience while))/;

/** Legal notes under a text. */
export const LEGAL =
  /^(?:this (?:article|story|post|piece|report) (?:(?:(?:was|has been) )?(?:originally|first|previously)\b|has been (?:updated|corrected|amended)|was (?:updated|amended|corrected|featured)|is (?:adapted|republished|syndicated)|appear(?:s|ed) (?:in|on))\b|editor['’]s note\b|ad ?block)|©|\(c\) ?(?:19|20)\d\d|^copyright (?:by\b|of\b|\(|\d)|\ball rights reserved\b|\bwe may (?:receive|earn|get)\b.{0,40}\b(?:commissions?|compensation)\b|\b(?:may not be|cannot be) (?:published|reproduced|republished)(?:, | or |\b.{0,60}\b(?:without|permission)\b)|^\W*(?:this (?:article|story|report|content) (?:is|was) )?distributed by\b.{0,60}(?:agency|syndicate|content)/;

/** How to reach the writer. */
export const CONTACT =
  /^\W*(?:write to|(?:e-?mail|contact)(?::| (?:us|me|him|her|them|your|the (?:author|writer|reporter|editors?|newsroom))\b| .{2,60} (?:at|via) \S*[@.]\w)|you can (?:e-?mail|reach|follow|contact)|follow (?:him|her|them|me|us|@?\w+(?: \w+)?) (?:on|at)|(?:do you )?(?:have|want|got) (?:a (?:tip|story|question)|to submit|more)\b|send (?:us )?(?:tips|your))|\b(?:follow|reach|e-?mail|contact) (?:him|her|them|me|us) (?:(?:on|via) (?:twitter|x|facebook|instagram|linkedin|bluesky|mastodon|threads|telegram|whatsapp|signal|e-?mail)\b|(?:at|on) \S*[@.]\w)|\bshare (?:it|this) (?:with (?:your|friends|someone)|on (?:twitter|x|facebook|instagram|linkedin|whatsapp|social))\b|[\w.]+@[\w-]+\.\w{2,}\W*$/;

/** Who took a picture: only ever under one. */
export const PICTURE_CREDIT =
  /\((?=[^()]*\b(?:getty|images?|photos?|pictures?|pool|handout|file|shutterstock|afp|epa|reuters|ap|via|courtesy|credit)\b)[^()]{2,80}\)\W*$|(?:[/|(,.–—-]|\bvia)\s*(?:getty images|ap photo|shutterstock)\W*$|\b(?:getty images|afp via getty|ap photo|shutterstock)[^\w.]*$|^(?:photos?|pictures?|images?|credits?|illustration|source|graphic)(?: credit)? ?(?::|(?:by|courtesy|via)\b.{0,40}$)/;

/** An agency named behind a whole sentence has sent the text, as papers write that print what agencies send. */
export const AGENCY_AT_END =
  /[.!?]["”’]?\s*\((?:reuters|ap|afp|epa|dpa|efe|ans[ai]|pti|tass|xinhua|anadolu|agencies|upi)\)\W*$/;

/** Labels of a page's own controls. */
export const CONTROL =
  /^\W*(?:share(?: this)?(?: article| story| on .*)?|print(?: this)?(?: article)?|save|copy(?: link| url)?|text size|enlarge(?: image)?|image \d+ of.*|close|caption|captions|loading|advertisement|we['’]re sorry, this feature.*|order reprints|skip (?:to|navigation|ad).*|sign in|log in|home|menu|search|more info|view (?:all|more|image).*|open .{0,40}\bin (?:an? |the )?(?:new |another |full )?(?:tab|window|app|browser|screen|maps)|play|pause|toggle.*|\d+ (?:comments?|shares?|likes?)|current issue|\d{1,2}:\d\d(?::\d\d)?|\d+[- ]min(?:ute)?s?\.?(?: (?:read|listen|watch|video)\b.*)?)\W*$/;
