## AWS CLI の出力
aws-instruction = アカウントを参照できるシェル (AWS CloudShell など) で次のコマンドを実行し、出力をここに貼り付けるか、保存したファイルを開いてください。コマンドは読み取りだけを行います。内容はどこにも送信されず、このブラウザーの中で読み取られます
## どの部分を描くか
aws-other-vpcs = VPC { $vpc } を描きます。ほかの { $n } 個は描きません: { $ids }
aws-other-clusters = クラスター { $cluster } を描きます。ほかの { $n } 個は描きません: { $names }
aws-no-region = リージョンがどこにも書かれていないため、{ $region } とみなします

## 調べていないもの
aws-no-vpc = VPC 自体の説明がないため、ブロックが分かりません。実行するコマンド: { $command }
aws-no-cluster = クラスターの説明がないため、一般的な設定で代用します。実行するコマンド: { $command }
aws-network-unsaid = ネットワークの一部について出力がないため、存在していても描かれません。実行するコマンド: { $commands }
aws-subnets-by-id = サブネット { $n } 個は ID だけが分かり、ゾーンとブロックが分かりません。実行するコマンド: { $command }
aws-routes-unknown = サブネット { $n } 個のルートが分からないため、パブリックかプライベートかも分かりません。実行するコマンド: { $command }
aws-nodegroups-named = ノードグループ { $names } は名前だけが分かり、描かれません。実行するコマンド: { $command }
aws-no-nodegroups = ノードグループについての出力がありません。実行するコマンド: { $command }
aws-profiles-named = Fargate プロファイル { $names } は名前だけが分かり、描かれません。実行するコマンド: { $command }
aws-no-profiles = Fargate プロファイルについての出力がありません。実行するコマンド: { $command }
aws-addons-named = アドオン { $names } は名前だけが分かります。実行するコマンド: { $command }
aws-no-addons = アドオンについての出力がありません。実行するコマンド: { $command }

## 実際と違う描き方になるもの
aws-ipv6-blocks = VPC の IPv6 ブロック { $n } 個は描きません
aws-nat-elsewhere = NAT ゲートウェイ { $n } 個は、説明のあるサブネットの中にないため描けません
aws-nat-unknown = ルートテーブル { $table } の行き先の NAT ゲートウェイについて説明がないため、そのサブネットのルートが分かりません。実行するコマンド: { $command }
aws-route-not-drawn = ルートテーブル { $table } の { $destination } の行き先は { $target } で、描けません
aws-route-blackhole = ルートテーブル { $table } の { $destination } の行き先はもう存在しません (blackhole)。このルートは省きます
aws-network-by-routes = { $network } の先のネットワークは、ルートテーブルにあるブロックだけが分かります。ほかにもある可能性があります
aws-endpoints-skipped = VPC エンドポイント { $n } 個は、このリージョンの AWS サービスのものではないため描きません: { $ids }
aws-remote-networks = クラスターにはハイブリッドノード用のリモートネットワークがありますが、描きません
aws-launch-template = ノードグループ { $group } は起動テンプレート { $template } を使います。そのボリューム、イメージ、最大 Pod 数は、ここでは分かりません
aws-group-version = ノードグループ { $group } のバージョンは { $version }、クラスターは { $cluster } です。設計では同じバージョンになります
aws-capacity-block = ノードグループ { $group } はキャパシティブロックを使いますが、オンデマンドとして描きます
aws-ami-unknown = ノードグループ { $group } のイメージの種類 { $kind } は未知のものです。Amazon Linux 2023 で代用します

## 使用中のアドレス
aws-taken = サブネットのアドレス { $n } 個は、現在ほかのものが使用しています。その分を差し引きます
aws-taken-by-whom = サブネットのアドレス { $n } 個が現在使用中ですが、クラスター自身が使う数が分からないため、差し引きません。実行するコマンド: { $command }
aws-taken-of-cluster = アドレス { $own } 個は現在クラスター自身のインターフェイスが使用しており、設計のノードグループがそれに相当します。Karpenter やセルフマネージドのノードもこの中に含まれますが、描かれません。ほかに { $other } 個を別のものが使用しており、その分を差し引きます

## kubectl で分かること
aws-pods-now = ノードグループ { $group } では現在、ノード { $nodes } 台で、自分のアドレスを持つ Pod { $pods } 個が動いています。1 台あたり { $planned } 個を計画します
aws-nodes-elsewhere = ノード { $nodes } 台は、Karpenter のノードなど、描かれたどのノードグループにも属しません。その上で Pod { $pods } 個が動いています
aws-cni-settings = VPC CNI は { $settings } で動いています。これをアドオン vpc-cni の設定に入れました
aws-cni-settings-unheld = VPC CNI は { $settings } で動いています。EKS アドオンではないため設計に入りません。この設定でアドオン vpc-cni を追加してください

## セキュリティグループ
aws-endpoint-groups = インターフェイスエンドポイントには合わせて { $n } 個のセキュリティグループがあります。一般的なもので代用します
aws-group-rules = セキュリティグループ { $group } のルール { $n } 個は、設計にないグループに対するものなどのため描けません
aws-more-notes = ほかに { $n } 件の注記があります

## そのダイアログ
account-title = AWS アカウントから（このページに認証情報を渡さずに）
account-region = リージョン
account-cluster = クラスター
account-copy = コマンドをコピー
account-commands = 実行するコマンド
account-printed = コマンドの出力
account-open = 図として開く
