# コピー、貼り付け、メニュー、キー操作

step-paste = { $n } 件を貼り付け

step-move-many = { $n } 個のサブネットを { $to } へ移動
step-resize = { $name } を { $block } に変更

cmd-copy = コピー
cmd-cut = 切り取り
cmd-paste = 貼り付け
cmd-grow = サブネットのアドレスを 2 倍にする
cmd-shrink = サブネットのアドレスを半分にする
cmd-find = キャンバスで検索…
cmd-menu = 選択したもののメニューを開く
cmd-repeat = 最後の読み上げを繰り返す

menu-label = ここでできること
copied-things = { $n } 件をコピーしました。ここにも別のタブにも貼り付けられます
copy-nothing = 選択したものの中にコピーできるものがありません
paste-with-keys = ブラウザーの制限でクリップボードを読めません。{ $keys } で貼り付けてください
drag-nothing = ここには置けません。Esc で元に戻ります
palette-rule = ルール
find-placeholder = サブネット、ノードグループ、ゾーンなどの名前
find-none = その名前のものは設計にありません

handle-left = { $name } の左端。使うゾーンの上までドラッグします
handle-right = { $name } の右端。使うゾーンの上までドラッグします
handle-bottom = { $name } の下端。ドラッグして大きさを変えます

keys-switch = 1 文字のキーでコマンドを実行する
keys-switch-note = 音声入力を使うときや、誤って押してしまうときはオフにしてください。Ctrl や Alt を使うキーはそのまま使えます
keys-change = 「{ $what }」のキーを変更（現在 { $key }）
keys-press = 文字キーを押してください。Esc でやめます
keys-taken = { $key } は「{ $other }」に割り当てられています
keys-no-letter = ツールに割り当てられるのは A から Z の文字だけです
keys-reset = 標準のキーに戻す
