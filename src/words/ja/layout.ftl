# 並び順、メモ、ロック
edit-locked = { $name } はロックされています。選択して Shift+L を押すと解除できます
field-note-text = 本文
kind-note = メモ
scene-note-empty = 空のメモ
cmd-add-note = メモを追加
cmd-move-earlier = 前に並べる
cmd-move-later = 後ろに並べる
cmd-lock = ロックの切り替え
step-add-note = メモを追加
step-move-note = メモを移動
step-reorder = { $name } の並び順を変更
step-lock = { $n } 個をロック
step-unlock = { $n } 個のロックを解除
lock = ロック
unlock = ロックを解除
cmd-minimap = 全体図

# レイヤー
layers = レイヤー
layer-addresses = アドレス
layer-nodegroups = ノードグループ
layer-routes = ルート
layer-security-groups = セキュリティグループ
layer-traffic = コントロールプレーンの通信
layer-cost = 月額費用
layer-findings = 指摘
layer-made-group = { $role ->
    [cluster] クラスターのセキュリティグループ
    [nodes] ノードのセキュリティグループ
    [endpoints] エンドポイントのセキュリティグループ
   *[other] EKS が作成
}
layer-cost-tag = 月 { $dollars } ドル
layer-refused-tag = { $more ->
    [0] { $what } に届きません
   *[other] { $what } ほか { $more } 件に届きません
}
