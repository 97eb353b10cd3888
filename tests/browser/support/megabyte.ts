/** Characters of the paragraph: a megabyte, which no article has and some broken page will. */
const SIZE = 1_048_576;

const SENTENCE = 'The foreign minister said that talks on the river treaty would resume in the spring. ';

/** A page whose article is one paragraph of a megabyte, framed so that it is plainly meant as news. */
export const MEGABYTE_PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>River treaty talks to resume in the spring</title>
<meta property="og:type" content="article">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"River treaty talks to resume in the spring"}</script>
</head>
<body><article><h1>River treaty talks to resume in the spring</h1><p>${SENTENCE.repeat(Math.ceil(SIZE / SENTENCE.length))}</p></article></body>
</html>`;
