# ライブラリ、バージョン、保存容量、タブ

designs-none = まだ何も保存されていません。最初の編集から自動で保存されます
design-back = { $name } を元に戻しました

storage-room = このブラウザーで { $all } のうち { $used } を使用中
storage-kept = 削除するまでブラウザーが設計を保持します
storage-not-kept = ディスクの空きが少なくなると、ブラウザーが設計を消すことがあります
storage-keep = 消さないようブラウザーに依頼する
storage-now-kept = これからはブラウザーが設計を保持します
storage-not-kept-refused = ブラウザーは保持を約束しませんでした。大切な設計はダウンロードしてください

versions-title = バージョン
versions-none = まだありません。編集中の状態が最大で 1 分に 1 件、ここに残ります
versions-note = 古いものは間引かれ、名前を付けたものは残ります
versions-restore = この状態に戻す
versions-name = 名前を付ける
versions-forget = 削除
versions-of = { $what }（{ $when } のバージョン）
versions-name-field = バージョンの名前
step-restore = { $when } のバージョンに戻す

elsewhere-title = 別のタブで開いています
elsewhere-text = この設計は別のタブで編集中です。このタブでは表示だけを行います
elsewhere-take-over = このタブで編集する
elsewhere-copy = コピーで作業する
elsewhere-refused = この設計は別のタブで編集中です。このタブに引き継ぐか、コピーで作業してください
