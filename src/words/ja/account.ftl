## AWS の呼び出しが失敗した理由
aws-failed-blocked = { $action } の応答がありません。ネットワークの切断、拡張機能やプロキシによる遮断、アドレスの誤り、または Web ページに応答しないサービスが考えられます。ネットワークを確認して、もう一度お試しください
aws-failed-timed-out = { $action } の応答が時間内に届きませんでした。もう一度お試しください
aws-failed-not-allowed = { $action } はこのページから呼び出せません。リージョンまたはエンドポイントが許可されていません
aws-failed-expired = 認証情報の有効期限が切れました。新しいものを入力してください。設計はそのまま残ります
aws-failed-wrong-keys = AWS がこの認証情報を受け付けません。アクセスキー ID、シークレット、セッショントークンを同じ場所からもう一度コピーしてください
aws-failed-clock = このコンピューターの時計が AWS と大きくずれています。時計を合わせて、もう一度お試しください
aws-failed-denied = 許可されていません。{ $action } の権限がありません。この ID のポリシーに追加するか、別の ID を使ってください
aws-failed-throttled = AWS が呼び出しを制限しており、{ $action } は何度試しても拒否されました。1 分ほど待って、もう一度お試しください
aws-failed-region = このリージョンはアカウントで有効になっていません。アカウント設定で有効にするか、別のリージョンを選んでください
aws-failed-not-found = { $action } の対象が見つかりません。削除された可能性があります。アカウントを読み直してください
aws-failed-conflict = 対象がすでに存在するか変更中のため、{ $action } は拒否されました。終わるまで待つか、別の名前を選んでください
aws-failed-refused = AWS が { $action } を拒否しました
aws-failed-server = AWS 側で { $action } に問題が起きています。後でもう一度お試しください
aws-failed-unreadable = { $action } の応答を読み取れません。独自のエンドポイントを設定している場合は、AWS の API に対応しているか確認してください
aws-failed-quote = { $what }。AWS の説明: { $text }
