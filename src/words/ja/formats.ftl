## 形式
format-design = 設計ファイル
format-eksctl = eksctl ClusterConfig
format-svg = SVG 画像

## The picture
svg-title = { $region } の EKS クラスター { $name }
svg-description = すべてのノードグループが最大サイズのときの VPC の図。ゾーン: { $zones }、サブネット: { $subnets }、ノードグループ: { $nodegroups }

## 問題の場所
read-at = { $line } 行目 { $column } 列目: { $problem }
read-at-in = { $line } 行目 { $column } 列目 ({ $path }): { $problem }
read-in = { $path }: { $problem }
read-and-more = { $error } (ほかに { $more } 件の問題があります)

## 読み込めない理由
read-too-large = ファイルが { $bytes } バイトあります。読み込めるのは { $max } バイトまでです
read-binary = テキストファイルではありません。設計ファイル、eksctl のファイル、CloudFormation テンプレート、terraform show や AWS CLI の出力のいずれかを指定してください
read-utf16 = ファイルの文字コードが UTF-16 です。UTF-8 で保存し直してから開いてください
read-not-utf8 = この位置の文字が UTF-8 ではないか、文字の途中でファイルが切れています。UTF-8 で保存し直してから開いてください
read-control-character = YAML や JSON では使えない制御文字 { $code } が含まれています
read-no-design-in-picture = この画像には設計が含まれていません。開けるのは、ここで書き出した画像だけです
read-empty = ファイルに内容がありません。設計ファイル、eksctl のファイル、CloudFormation テンプレート、terraform show や AWS CLI の出力のいずれかを指定してください
read-too-deep = 入れ子が深すぎます。読み込めるのは { $max } 段までです
read-too-many-values = エイリアスの繰り返しを含めた値の数が多すぎます。読み込めるのは { $max } 個までです
read-endless-alias = エイリアスが自分自身の中で使われており、展開が終わりません
read-duplicate-key = キー「{ $key }」が重複しています (最初は { $line } 行目)。同じキーは一度しか書けません
read-complex-key = キーには単純な文字列が必要です。リスト、マップ、空の値はキーにできません
read-bad-merge = 「<<」の後にはマップ、またはマップのリストが必要です
read-bad-tag = タグ { $tag } は値に合わないか、対応していません
read-not-finite = 無限大と非数 (NaN) は使えません。数値を書くか、文字列として引用符で囲んでください
read-tab = タブが使われています。YAML の字下げには空白しか使えません。タブを空白に置き換えてください
read-open-quote = 引用符が閉じられていません
read-open-bracket = 括弧が正しく閉じられていません。コンマまたは閉じ括弧が必要です
read-indentation = 字下げが上のどの段にも合っていません。同じブロックのキーは同じ列から始めてください
read-no-colon = コロン付きのキーが必要です。または、値がこの行に置けない位置にあります
read-unknown-anchor = この名前のアンカーは、ここより前に定義されていません
read-bad-escape = このエスケープは存在しません。二重引用符の中のバックスラッシュは 2 つ重ねて書きます
read-syntax = YAML または JSON として正しくありません ({ $detail })
read-needs-quotes = 文字列が必要ですが、{ $text } は引用符がないため別の型として読まれます。"{ $text }" のように引用符で囲んでください
read-wrong-type = ここには{ $expected }が必要ですが、{ $found }が書かれています
read-unknown-key = ここにキー「{ $key }」はありません
read-unknown-key-suggest = ここにキー「{ $key }」はありません。「{ $right }」の誤りと思われます
read-wrong-case = キー「{ $key }」は大文字と小文字が違います。eksctl は警告なしに無視します。「{ $right }」と書いてください
read-missing-key = 必須の { $key } がありません
read-not-one-of = 「{ $text }」は指定できません。指定できる値: { $allowed }
read-not-a-cidr = 「{ $text }」は CIDR ブロックではありません: { $reason }
read-not-an-arn = 「{ $text }」は ARN ではありません。arn:aws:iam::123456789012:role/name のような形式で書いてください
read-out-of-range = { $text } は範囲外です。{ $min } から { $max } までの整数を指定してください
read-newer-version = この設計ファイルのバージョンは { $found } ですが、このプログラムが扱えるのは { $latest } までです。最新のプログラムを読み込んでください
read-bad-field = 値が正しくありません ({ $detail })
read-bad-id = 「{ $text }」はここで使える ID ではありません
read-duplicate-id = ID { $id } を持つレコードが 2 つあります
read-dangling = { $id } が参照されていますが、そのレコードはありません

## 値の型
shape-null = 空の値
shape-bool = 真偽値 (true または false)
shape-int = 整数
shape-number = 数値
shape-text = 文字列
shape-list = リスト
shape-map = キーと値のブロック

## CIDR ブロックの誤り
cidr-no-prefix = 10.0.0.0/16 のようなプレフィックス長がありません
cidr-not-an-address = スラッシュの前が IPv4 アドレスではありません
cidr-bad-prefix = プレフィックス長は 0 から 32 までの数値にしてください
cidr-host-bits = アドレスがブロックの先頭ではありません。先頭は { $network } です
cidr-ipv6 = IPv6 です。IPv4 のブロックが必要です

## インポートのメモ
note-first-document-only = ファイルに複数のドキュメントがあります。eksctl と同じく、最初の 1 つだけを読み込みました
note-comments-lost = コメントは保持されません。エクスポートしたファイルからは失われます
note-host-bits = { $text } はホスト部が 0 ではありません。{ $network } として読み込みました
note-ipv6-kept = IPv6 ブロック { $n } 個は保持して書き戻しますが、表示しません
note-vpc-without-subnets = VPC の ID だけがあり、サブネットがありません。このままでは eksctl でクラスターを作成できません
note-zone-twice = 同じゾーンが複数回書かれています。1 つとして描きます
note-default-zones = ゾーンの指定がないため、eksctl は { $n } 個を無作為に選びます。代わりに、リージョンの一般的なゾーンを先頭から描きます
note-no-carve = eksctl はこの VPC を { $n } 個のゾーンに分割できないため、サブネットは描きません
note-subnets-kept = { $ids } はファイルのサブネットにありません。保持して書き戻しますが、描きません
note-zones-kept = ノードグループが使えるサブネットが { $zones } にありません。ゾーンの指定は保持して書き戻します
note-no-such-subnets = ノードグループが求める種類のサブネットがクラスターにありません
note-needs-private-networking = privateNetworking: true のないノードグループがプライベートサブネットを使うことを eksctl は拒否します。エクスポート時に追加します

## eksctl にネットワークの作成を任せられない理由
reason-vpc-exists = VPC が既に存在します ({ $id })
reason-subnet-exists = サブネット { $subnet } が既に存在します
reason-route-unknown = サブネット { $subnet } のルートが、既存ネットワークのように不明です
reason-several-blocks = VPC の CIDR ブロックが { $n } 個あります。eksctl が作るのは 1 個です
reason-vpc-size = ブロック { $cidr } は、eksctl が新しい VPC に認める大きさ (/16 から /24) ではありません
reason-dns = DNS サポートまたは DNS ホスト名が無効です。eksctl は両方を有効にします
reason-private-igw = VPC にインターネットゲートウェイがあります。完全プライベートクラスターには作られません
reason-no-igw = VPC にインターネットゲートウェイがありません。eksctl は必ず作成します
reason-no-subnets = サブネットが描かれていません
reason-zone-subnets = ゾーン { $zone } のサブネットはパブリック { $public } 個、プライベート { $private } 個です。eksctl はパブリック { $wanted } 個、プライベート 1 個を作ります
reason-outpost-zones = Outpost 上のクラスターのゾーンは 1 つですが、{ $n } 個描かれています
reason-few-zones = eksctl には 2 つ以上のゾーンが必要ですが、{ $n } 個しか描かれていません
reason-many-zones = eksctl が作れるゾーンは { $max } 個までですが、{ $n } 個描かれています
reason-zone-unnamed = 名前のないゾーンがあります
reason-zone-twice = 同じ名前のゾーンが 2 つあります
reason-block = サブネット { $subnet } のブロックは { $has } ですが、eksctl は { $wanted } を割り当てます
reason-public-ip = サブネット { $subnet } の起動時パブリック IP の設定が、eksctl の作るものと異なります
reason-nat = NAT ゲートウェイの配置が eksctl のもの (なし、最初のゾーンに 1 つ、各ゾーンに 1 つ) と異なります
reason-nat-ipv6 = IPv6 の場合、eksctl は最初のゾーンに NAT ゲートウェイを 1 つ作ります
reason-group = ノードグループ { $group } のサブネットは 1 つずつ名前で指定するしかありません

## eksctl のファイルで表せないもの
loss-load-balancers = ロードバランサー { $n } 個はファイルに含まれません。ワークロードが作成を求めるものです
loss-planned-pods = 計画した Pod 数 ({ $n } 件) はファイルに含まれません
loss-other-ips = ほかの用途で使われるアドレス数 ({ $n } サブネット) はファイルに含まれません
loss-names = サブネットや NAT ゲートウェイの名前 { $n } 個は省かれます。名前は eksctl が付けます
loss-new-vpc-only = { $key } は省かれます。eksctl が作る VPC でしか使えません
loss-no-subnets = サブネットが描かれていません。このファイルでは eksctl が独自の規則で VPC を分割します
loss-vpc-id = VPC の ID がまだありません。先にネットワークを作成し、vpc.id を記入してください。ID なしでは eksctl はこのファイルを使えません
loss-local-subnets = ローカルゾーンのサブネット { $n } 個は記載されません。EKS はそこにコントロールプレーンのインターフェイスを置きません
loss-private-endpoint = エンドポイントの設定は省かれます。完全プライベートクラスターのエンドポイントは常にプライベートのみです
loss-control-plane-private = このファイルではコントロールプレーンのインターフェイスがプライベートサブネットだけに置かれます。設計ではすべてのサブネットが対象です
loss-control-plane-ids = コントロールプレーンのサブネット { $n } 個は ID がまだないため省かれます。ネットワークの作成後に vpc.controlPlaneSubnetIDs を記入してください
loss-refused = eksctl はこのファイルを拒否します: { $reason }
loss-auto-addons = { $names } は記載されません。Auto Mode に含まれ、並べて書くと eksctl が拒否します
refused-cluster-name = クラスター名「{ $name }」に使えるのは英数字とハイフンだけです
refused-region = リージョンの記載がありません
refused-auto-groups = Auto Mode とノードグループを同時に持つクラスターは作成できません
refused-endpoints-off = Kubernetes API のエンドポイントがどちらもオフです
refused-ipv6-self-managed = IPv6 クラスターではセルフマネージドノードグループを使えません
refused-hybrid = ハイブリッドノードには、eksctl が作る VPC の IPv4 クラスターが必要です
refused-no-subnets = VPC は既存ですが、サブネットが 1 つも記載されていません
refused-one-subnet = 既存の VPC には { $kind } サブネットが 2 つ必要です
refused-control-plane-zones = プライベートサブネットのコントロールプレーンには、2 つのゾーンに 2 つのサブネットが必要です
refused-ipv6-cni = IPv6 クラスターの vpc-cni には権限が必要です。withOIDC か、エージェントと Pod Identity を使います
refused-pod-identity = Pod Identity を使いますが、アドオンに { $addon } がありません
refused-outpost = Outpost のクラスターでは { $keys } を使えません
refused-outpost-nodes = Outpost のノードに使えるのは Amazon Linux と gp2 のボリュームです
refused-group-name = ノードグループ名「{ $group }」がないか、重複しているか、英数字とハイフン以外の文字を含みます
refused-sizes = ノードグループ { $group } のサイズの大小が合いません
refused-update = ノードグループ { $group } の更新の上限が最大サイズを超えています
refused-amazon-linux-2 = ノードグループ { $group } のバージョンには Amazon Linux 2 がありません
refused-private-group = 完全プライベートクラスターのノードグループ { $group } はプライベートサブネットに置く必要があります
refused-local-zone = マネージドノードグループ { $group } がローカルゾーンにあります
refused-group-subnets = ノードグループ { $group } は { $kind } サブネットを求めますが、記載がありません
refused-template = ノードグループ { $group } には起動テンプレートか独自のイメージがあり、{ $keys } は並べて書けません
refused-scripts = { $family } のノードでは { $keys } を使えませんが、ノードグループ { $group } にあります
refused-no-types = ノードグループ { $group } は複数のインスタンスタイプを使う設定ですが、タイプの記載がありません
refused-fargate = Fargate プロファイル「{ $profile }」には eks- で始まらない名前と、対象の名前空間が必要です
loss-foreign-keys = ノードグループ { $group } の { $keys } は、この種類では使えないため省かれます
loss-group-without-subnets = ノードグループ { $group } にサブネットがありません。このファイルでは eksctl がすべてのパブリックサブネットを使います
loss-group-subnets = ノードグループ { $group } のサブネット { $n } 個は ID がまだないため指定できません
loss-fargate-subnets = Fargate プロファイル { $profile } のサブネットには ID が必要ですが、まだ分かりません。ID がない場合、eksctl はすべてのプライベートサブネットを使います
loss-pod-subnets = ゾーン全体の Pod に使うサブネット ({ $n } 個): kubernetes.io/role/cni = 1 のタグを付けるか、ENIConfig で指定してください
loss-update-strategy = 更新の順序とブランチ ENI の Pod 計画 (ノードグループ { $n } 個) はこのファイルに書けません
loss-route-tables = 独自のルートテーブル { $n } 個はこのファイルに書けません。eksctl が作るか、既存の VPC のものを使います
loss-vpc-endpoints = VPC エンドポイント { $n } 個はこのファイルに書けません。先に VPC に作成してください
loss-networks = 接続先のネットワーク { $n } 個はこのファイルに書けません。VPC ができてから接続してください
loss-security-groups = 独自のセキュリティグループ { $n } 個はこのファイルに書けません。eksctl は通常のものを作ります

## Names of formats, and why a file is not read
format-aws-answers = AWS CLI の出力
read-no-answer = VPC やクラスターについての内容がありません。aws ec2 describe-vpcs、aws ec2 describe-subnets、aws eks describe-cluster のいずれかの出力が必要です
read-kubernetes-alone = これは kubectl の出力で、ネットワークについての内容がありません。aws eks describe-cluster、aws ec2 describe-vpcs、aws ec2 describe-subnets の出力も、一緒に貼り付けるか一緒に開いてください
format-terraform = Terraform・OpenTofu
format-terraform-modules = Terraform (コミュニティモジュール)
format-aws-cli = AWS CLI スクリプト
format-aws-cli-undo = AWS CLI 削除スクリプト
format-manifests = Kubernetes マニフェスト
format-cloudformation = CloudFormation（YAML）
format-cloudformation-json = CloudFormation（JSON）
format-cloudformation-network = CloudFormation（ネットワークのみ）
format-terraform-show = terraform show -json の出力
read-no-network-in-template = この CloudFormation テンプレートには VPC、サブネット、EKS のどれもありません。描けるのはそれらだけです。ネストされたテンプレートを呼び出すだけの場合は、そのテンプレートを開いてください
read-no-network-in-terraform = この terraform show の出力には VPC、サブネット、EKS のどれもありません。描けるのはそれらだけです。それらを作るステートかプランを開いてください
read-terraform-state = これは Terraform 自身のステートファイルで、形式が変わることがあります。そのフォルダーで terraform show -json を実行し、出力を開いてください
read-terraform-source = これは Terraform のソースで、値は Terraform だけが計算できます。terraform plan -out plan と terraform show -json plan を実行し、出力を開いてください
format-markdown = レポート (Markdown)
format-html = レポート (印刷用 Web ページ)
format-csv = アドレス計画 (CSV)
format-sarif = 検出結果 (SARIF)
format-junit = 検出結果 (JUnit XML)
format-awsdac = awsdac の図のコード
format-mermaid = Mermaid フローチャート
format-drawio = draw.io の図
