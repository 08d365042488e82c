## When the texts of a language cannot be fetched
language-not-loaded = { $language } could not be loaded, so the page stays in English. Check the connection and choose it again
