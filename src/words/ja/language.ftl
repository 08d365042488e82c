## When the texts of a language cannot be fetched
language-not-loaded = { $language }のテキストを読み込めないため、英語で表示しています。接続を確認して、もう一度選択してください
