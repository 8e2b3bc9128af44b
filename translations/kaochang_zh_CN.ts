<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Alarm</name>
    <message>
        <source>Black picture</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <source>White picture</source>
        <translation>白屏</translation>
    </message>
    <message>
        <source>Lens covered</source>
        <translation>镜头被遮挡</translation>
    </message>
    <message>
        <source>Lens partly covered</source>
        <translation>镜头部分被遮挡</translation>
    </message>
    <message>
        <source>Out of focus</source>
        <translation>画面失焦</translation>
    </message>
    <message>
        <source>Camera moved</source>
        <translation>机位移动</translation>
    </message>
    <message>
        <source>Camera rotated</source>
        <translation>机位转动</translation>
    </message>
    <message>
        <source>Picture frozen</source>
        <translation>画面静止不动</translation>
    </message>
    <message>
        <source>Picture disturbed</source>
        <translation>画面受干扰</translation>
    </message>
    <message>
        <source>Spots on the lens</source>
        <translation>镜头有污点</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>未处置</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已知悉</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>误报</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Picture accepted</source>
        <translation>已接受新画面</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Choose or write the reason; it is recorded</source>
        <translation>选择或填写原因，将记录在案</translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>Audit chain whole: %1 lines, head %2</source>
        <translation>审计链完整：%1 条，链头 %2</translation>
    </message>
    <message>
        <source>Whole: package %1 of %2, signed by key %3</source>
        <translation>完整：%2 的第 %1 个成果包，签名密钥 %3</translation>
    </message>
    <message>
        <source>Everything is with the centre; %1 receipts</source>
        <translation>已全部送达鉴定中心，收到回执 %1 份</translation>
    </message>
    <message>
        <source>%1 records and packages wait; %2 records receipted</source>
        <translation>待发送的记录和成果包 %1 个；已有回执的记录 %2 条</translation>
    </message>
    <message>
        <source>Ledger whole: %1 segments, %2 gaps, %3 MB</source>
        <translation>录像台账完整：%1 段，缺口 %2 处，共 %3 MB</translation>
    </message>
    <message>
        <source>Camera %1: %2 pictures, %3 MB, %4 gaps</source>
        <translation>摄像机 %1：%2 帧画面，%3 MB，%4 处缺口</translation>
    </message>
    <message>
        <source>%1 s of processor time, %2 MB of memory at most</source>
        <translation>处理器用时 %1 秒，内存最多 %2 MB</translation>
    </message>
    <message>
        <source>%1, %2 × %3, %4 pictures a second, %5 kbit/s</source>
        <translation>%1，%2 × %3，每秒 %4 帧，%5 kbit/s</translation>
    </message>
</context>
<context>
    <name>DayPlan</name>
    <message numerus="yes">
        <source>Roster: %n candidate(s)</source>
        <translation>
            <numerusform>名册：%n 名考生</numerusform>
        </translation>
    </message>
    <message>
        <source>Roster: nobody yet</source>
        <translation>名册：尚无考生</translation>
    </message>
    <message>
        <source>Seats drawn: %1 of %2</source>
        <translation>已编座位 %1/%2</translation>
    </message>
    <message>
        <source>Rooms, cameras and people are there</source>
        <translation>考场、机位、人员已齐</translation>
    </message>
    <message>
        <source>Doors opened</source>
        <translation>已开放签到</translation>
    </message>
    <message>
        <source>Doors closed</source>
        <translation>未开放签到</translation>
    </message>
    <message>
        <source>Present: %1 of %2</source>
        <translation>到场 %1/%2</translation>
    </message>
    <message>
        <source>Exam ended</source>
        <translation>考试已结束</translation>
    </message>
    <message>
        <source>Exam is running</source>
        <translation>考试进行中</translation>
    </message>
    <message>
        <source>Exam not started</source>
        <translation>考试未开始</translation>
    </message>
    <message>
        <source>Scores locked</source>
        <translation>成绩已锁定</translation>
    </message>
    <message>
        <source>Scores not locked yet</source>
        <translation>成绩尚未锁定</translation>
    </message>
    <message>
        <source>Hand over the package to the centre</source>
        <translation>向鉴定中心移交成果包</translation>
    </message>
    <message>
        <source>Nobody is enrolled in this sitting.</source>
        <translation>本场次还没有考生。</translation>
    </message>
    <message>
        <source>Import the roster</source>
        <translation>导入名册</translation>
    </message>
    <message>
        <source>Some candidates have no seat yet.</source>
        <translation>还有考生未编座位。</translation>
    </message>
    <message>
        <source>Draw the seats</source>
        <translation>编排座位</translation>
    </message>
    <message>
        <source>Everybody has a seat. Open the doors when the rooms are ready.</source>
        <translation>座位已全部编好。考场就绪后即可开放签到。</translation>
    </message>
    <message>
        <source>Open the doors</source>
        <translation>开放签到</translation>
    </message>
    <message>
        <source>The doors are open; candidates are arriving.</source>
        <translation>已开放签到，考生正在到场。</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>It is time. The clock runs from the start.</source>
        <translation>可以开考了。点击后开始计时。</translation>
    </message>
    <message>
        <source>Start the exam</source>
        <translation>开始考试</translation>
    </message>
    <message>
        <source>The exam is running.</source>
        <translation>考试正在进行。</translation>
    </message>
    <message>
        <source>Watch the rooms</source>
        <translation>查看考场</translation>
    </message>
    <message>
        <source>The time is over.</source>
        <translation>考试时间已到。</translation>
    </message>
    <message>
        <source>End the exam</source>
        <translation>结束考试</translation>
    </message>
    <message>
        <source>The exam has ended. Complete the marks and lock the scores.</source>
        <translation>考试已结束。请完成评分并锁定成绩。</translation>
    </message>
    <message>
        <source>Go to the results</source>
        <translation>前往成绩</translation>
    </message>
    <message>
        <source>The scores are locked. Hand the package over.</source>
        <translation>成绩已锁定。请移交成果包。</translation>
    </message>
    <message>
        <source>Export the package</source>
        <translation>导出成果包</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>The site&apos;s data folder.</source>
        <translation>考点的数据文件夹。</translation>
    </message>
    <message>
        <source>Open the demonstration site.</source>
        <translation>打开演示考点。</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Chinese fonts</source>
        <translation>中文字体</translation>
    </message>
    <message>
        <source>Install fonts-noto-cjk.</source>
        <translation>请安装 fonts-noto-cjk。</translation>
    </message>
    <message>
        <source>GB18030 rosters</source>
        <translation>GB18030 名册</translation>
    </message>
    <message>
        <source>Qt was built without ICU: use the packaged Qt.</source>
        <translation>Qt 未包含 ICU：请使用系统软件包中的 Qt。</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>系统钥匙串</translation>
    </message>
    <message>
        <source>Not available: the passphrase is asked at every start. Nothing else to do.</source>
        <translation>不可用：每次启动时输入口令，无需其他操作。</translation>
    </message>
    <message>
        <source>Free disk space: %1 GB</source>
        <translation>磁盘剩余空间：%1 GB</translation>
    </message>
    <message>
        <source>Free at least 10 GB before recording.</source>
        <translation>录像前请至少腾出 10 GB。</translation>
    </message>
    <message>
        <source>File system of the data folder: %1</source>
        <translation>数据文件夹的文件系统：%1</translation>
    </message>
    <message>
        <source>Move the data folder to an internal disk: this kind loses writes.</source>
        <translation>请把数据文件夹移到本机硬盘：此类文件系统可能丢失写入。</translation>
    </message>
    <message>
        <source>Network cameras and video files: %1</source>
        <translation>网络摄像机和视频文件：%1</translation>
    </message>
    <message>
        <source>Install OpenCV with FFmpeg or GStreamer.</source>
        <translation>请安装带 FFmpeg 或 GStreamer 的 OpenCV。</translation>
    </message>
    <message>
        <source>Cameras at this machine: %1 (%2)</source>
        <translation>本机摄像头：%1 个（%2）</translation>
    </message>
    <message>
        <source>No permission for %1: add this user to the group video.</source>
        <translation>没有权限使用 %1：请把当前用户加入 video 组。</translation>
    </message>
    <message>
        <source>Rare characters of names</source>
        <translation>姓名用生僻字</translation>
    </message>
    <message>
        <source>No face has %1: install fonts-noto-cjk-extra.</source>
        <translation>没有字体包含 %1：请安装 fonts-noto-cjk-extra。</translation>
    </message>
    <message>
        <source>Clock: %1</source>
        <translation>时钟：%1</translation>
    </message>
    <message>
        <source>Set the clock, or let it be set from the network.</source>
        <translation>请校准时钟，或开启网络对时。</translation>
    </message>
    <message>
        <source>Clock is not behind the data</source>
        <translation>时钟不早于已有数据</translation>
    </message>
    <message>
        <source>The last entry is from %1: set the clock before the exam.</source>
        <translation>最近一条记录的时间是 %1：请在开考前校准时钟。</translation>
    </message>
    <message>
        <source>The data folder is free</source>
        <translation>数据文件夹未被占用</translation>
    </message>
    <message>
        <source>Another copy of Kaochang holds it: close that one.</source>
        <translation>另一个考场程序正在使用它：请先关闭那一个。</translation>
    </message>
    <message>
        <source>The site&apos;s keys</source>
        <translation>考点密钥</translation>
    </message>
    <message>
        <source>key.json is missing: bring it back from the backup. Without it personal data stays sealed.</source>
        <translation>缺少 key.json：请从备份恢复。没有它，个人信息无法解封。</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Something went wrong; nothing was changed. Try again, and if it stays, tell the administrator the code.</source>
        <translation>出错了，但没有改动任何数据。请重试；若仍出现，请把代码告诉管理员。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a sentence about an error, %2 its short code</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>This file cannot be read: %1. Nothing was changed. Check that it exists and is not open elsewhere, then try again.</source>
        <translation>无法读取文件：%1。没有改动任何数据。请确认文件存在且未被其他程序占用，然后重试。</translation>
    </message>
    <message>
        <source>This file cannot be written: %1. What was there before still stands. Check the folder and its permissions, then try again.</source>
        <translation>无法写入文件：%1。原有内容不变。请检查文件夹及其权限，然后重试。</translation>
    </message>
    <message>
        <source>The disk is full while writing %1. What was saved before still stands. Free some space, then try again.</source>
        <translation>写入 %1 时磁盘已满。此前已保存的内容不变。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>This file is larger than expected: %1. It was not read. Check that it is the right file.</source>
        <translation>文件超出允许的大小：%1。未读取。请确认是否选对了文件。</translation>
    </message>
    <message>
        <source>The document holds text that is not valid Unicode (at %1). It was refused whole. Ask the sender for an undamaged copy.</source>
        <translation>文件中有无效的 Unicode 文字（位置 %1），已整份拒收。请向发送方索取完好的文件。</translation>
    </message>
    <message>
        <source>The document is not valid JSON (at byte %1). It was refused whole. Ask the sender for an undamaged copy.</source>
        <translation>文件不是有效的 JSON（字节 %1），已整份拒收。请向发送方索取完好的文件。</translation>
    </message>
    <message>
        <source>The document names the same field twice (%1). It was refused whole. Ask the sender for a corrected copy.</source>
        <translation>文件中同一字段出现两次（%1），已整份拒收。请向发送方索取更正后的文件。</translation>
    </message>
    <message>
        <source>The document holds a fraction where only whole numbers may stand (%1). It was refused whole. Ask the sender for a corrected copy.</source>
        <translation>文件中只允许整数的地方出现了小数（%1），已整份拒收。请向发送方索取更正后的文件。</translation>
    </message>
    <message>
        <source>The document is not a JSON object. It was refused whole. Check that it is the right file.</source>
        <translation>文件不是 JSON 对象，已整份拒收。请确认是否选对了文件。</translation>
    </message>
    <message>
        <source>The document is nested too deeply. It was refused whole. Check that it is the right file.</source>
        <translation>文件嵌套层数过多，已整份拒收。请确认是否选对了文件。</translation>
    </message>
    <message>
        <source>The date of birth does not agree with the document number, which says %1. Nothing was accepted. Correct one of the two.</source>
        <translation>出生日期与证件号码不一致，证件号码为 %1。未采用。请更正其中一项。</translation>
    </message>
    <message>
        <source>This certificate number holds signs that cannot stand there. Nothing was recorded. Check it against the paper.</source>
        <translation>证书编号含有不应出现的字符。未记录。请对照纸质证书核对。</translation>
    </message>
    <message>
        <source>A certificate number has 22 places; this one has %1. Nothing was recorded. Check it against the paper.</source>
        <translation>证书编号应为 22 位，现为 %1 位。未记录。请对照纸质证书核对。</translation>
    </message>
    <message>
        <source>The certificate number names a level that does not exist (%1). Nothing was recorded. Check it against the paper.</source>
        <translation>证书编号中的等级不存在（%1）。未记录。请对照纸质证书核对。</translation>
    </message>
    <message>
        <source>The certificate number names a province that does not exist (%1). Nothing was recorded. Check it against the paper.</source>
        <translation>证书编号中的省份代码不存在（%1）。未记录。请对照纸质证书核对。</translation>
    </message>
    <message>
        <source>This certificate number belongs to another institution (%1). Nothing was recorded. Check it against the paper.</source>
        <translation>该证书编号属于其他机构（%1）。未记录。请对照纸质证书核对。</translation>
    </message>
    <message>
        <source>This certificate number belongs to another level (%1). Nothing was recorded. Check it against the paper.</source>
        <translation>该证书编号属于其他等级（%1）。未记录。请对照纸质证书核对。</translation>
    </message>
    <message>
        <source>This certificate number belongs to another year (%1). Nothing was recorded. Check it against the paper.</source>
        <translation>该证书编号属于其他年份（%1）。未记录。请对照纸质证书核对。</translation>
    </message>
    <message>
        <source>The serial numbers of this institution, year and level are used up (%1). No number was given. Ask the centre for more.</source>
        <translation>本机构本年度该等级的流水号已用完（%1）。未编号。请联系鉴定中心。</translation>
    </message>
    <message>
        <source>Built-in rule data is not as it should be (%1). It is not used. Reinstall Kaochang; if it stays, tell the administrator.</source>
        <translation>内置规则数据异常（%1），未采用。请重新安装考场；若仍出现，请告诉管理员。</translation>
    </message>
    <message>
        <source>This date does not exist. Nothing was recorded. Correct the date.</source>
        <translation>日期不存在。未记录。请更正日期。</translation>
    </message>
    <message>
        <source>This document number is too long or holds signs that cannot be printed. Nothing was accepted. Check it against the document.</source>
        <translation>证件号码过长或含有不可打印的字符。未采用。请对照证件核对。</translation>
    </message>
    <message>
        <source>The document number is missing. Nothing was accepted. Enter it as it stands on the document.</source>
        <translation>缺少证件号码。未采用。请按证件上的号码填写。</translation>
    </message>
    <message>
        <source>An identity card number consists of 17 digits and a last digit or X. Nothing was accepted. Check it against the card.</source>
        <translation>身份证号码应为 17 位数字加末位数字或 X。未采用。请对照身份证核对。</translation>
    </message>
    <message>
        <source>The last place of the identity card number does not agree with the others: a digit is wrong or two are swapped. Nothing was accepted. Check it against the card.</source>
        <translation>身份证号码校验位不符：有一位错误或两位颠倒。未采用。请对照身份证核对。</translation>
    </message>
    <message>
        <source>The date of birth inside the identity card number does not exist. Nothing was accepted. Check it against the card.</source>
        <translation>身份证号码中的出生日期不存在。未采用。请对照身份证核对。</translation>
    </message>
    <message>
        <source>An identity card number has 18 places; this one has %1. Nothing was accepted. Check it against the card.</source>
        <translation>身份证号码应为 18 位，现为 %1 位。未采用。请对照身份证核对。</translation>
    </message>
    <message>
        <source>The identity card number begins with a province that does not exist. Nothing was accepted. Check it against the card.</source>
        <translation>身份证号码开头的省份代码不存在。未采用。请对照身份证核对。</translation>
    </message>
    <message>
        <source>The date of birth inside the identity card number lies in the future. Nothing was accepted. Check it against the card.</source>
        <translation>身份证号码中的出生日期晚于今天。未采用。请对照身份证核对。</translation>
    </message>
    <message>
        <source>This is an identity card number of the old 15 places, which is no longer valid. Nothing was accepted. Ask for the present card.</source>
        <translation>这是已停用的 15 位身份证号码。未采用。请查验现行身份证。</translation>
    </message>
    <message>
        <source>This number belongs to another kind of document (%1). Nothing was accepted. Correct the kind of document.</source>
        <translation>该号码属于另一种证件（%1）。未采用。请更正证件类型。</translation>
    </message>
    <message>
        <source>An institution&apos;s code in a certificate number is the letter Y or S and 12 places after it. Nothing was recorded. Check the filing.</source>
        <translation>证书编号中的机构代码应为字母 Y 或 S 加其后 12 位。未记录。请核对备案信息。</translation>
    </message>
    <message>
        <source>This is not an occupation code. Nothing was recorded. Enter it as it stands in the occupational classification, such as 6-31-01-03.</source>
        <translation>这不是职业编码。未记录。请按职业分类大典填写，例如 6-31-01-03。</translation>
    </message>
    <message>
        <source>This occupation belongs to the classification of 1999 (%1). Nothing was recorded. Choose it from the present edition.</source>
        <translation>该职业出自 1999 年版大典（%1）。未记录。请从现行版本中选择。</translation>
    </message>
    <message>
        <source>A passport number has 5 to 17 letters and digits. Nothing was accepted. Check it against the passport.</source>
        <translation>护照号码应为 5 至 17 位字母和数字。未采用。请对照护照核对。</translation>
    </message>
    <message>
        <source>This permit number is not built as such numbers are. Nothing was accepted. Check it against the permit.</source>
        <translation>通行证号码格式不符。未采用。请对照通行证核对。</translation>
    </message>
    <message>
        <source>The sex does not agree with the document number. Nothing was accepted. Correct one of the two.</source>
        <translation>性别与证件号码不一致。未采用。请更正其中一项。</translation>
    </message>
    <message>
        <source>The category of institution in this certificate number is not in the published list (%1). It is accepted; check it against the paper.</source>
        <translation>证书编号中的机构类别不在已公布的列表中（%1）。已采用，请对照纸质证书核对。</translation>
    </message>
    <message>
        <source>The level in this certificate number is not in the published list (%1). It is accepted; check it against the paper.</source>
        <translation>证书编号中的等级不在已公布的列表中（%1）。已采用，请对照纸质证书核对。</translation>
    </message>
    <message>
        <source>The organisation code inside this credit code does not agree with its check place. It is accepted; check it against the licence.</source>
        <translation>统一社会信用代码中的组织机构代码校验位不符。已采用，请对照营业执照核对。</translation>
    </message>
    <message>
        <source>This credit code holds a sign that cannot stand there. Check it against the licence.</source>
        <translation>统一社会信用代码含有不应出现的字符。请对照营业执照核对。</translation>
    </message>
    <message>
        <source>The last place of this credit code does not agree with the others. It is accepted; check it against the licence.</source>
        <translation>统一社会信用代码末位校验不符。已采用，请对照营业执照核对。</translation>
    </message>
    <message>
        <source>A unified social credit code has 18 places; this one has %1. Check it against the licence.</source>
        <translation>统一社会信用代码应为 18 位，现为 %1 位。请对照营业执照核对。</translation>
    </message>
    <message>
        <source>This credit code breaks the check rule, but is one of the known lawful exceptions. It is accepted.</source>
        <translation>该信用代码不符合校验规则，但属于已知的合法例外，已采用。</translation>
    </message>
    <message>
        <source>This occupation is one for which the state requires admission (%1). It may be assessed only where the law says so; check the filing.</source>
        <translation>该职业属于准入类（%1），仅可依法评价。请核对备案范围。</translation>
    </message>
    <message>
        <source>The name differs from the classification, which says %1. It is accepted; check the name.</source>
        <translation>名称与大典不同，大典为“%1”。已采用，请核对名称。</translation>
    </message>
    <message>
        <source>This occupation has another code in the present edition (%1). It is accepted; check the code.</source>
        <translation>该职业在现行版本中编码不同（%1）。已采用，请核对编码。</translation>
    </message>
    <message>
        <source>This occupation is not in the part of the classification that was checked (%1). It is accepted; check code and name.</source>
        <translation>该职业不在已核验的大典条目中（%1）。已采用，请核对编码和名称。</translation>
    </message>
    <message>
        <source>This key is not usable: %1. Nothing was signed or opened. Choose the right key file.</source>
        <translation>密钥不可用：%1。未签名也未解密。请选择正确的密钥文件。</translation>
    </message>
    <message>
        <source>The signature does not match the content: something was changed after signing. Do not use it; ask the sender for the original.</source>
        <translation>签名与内容不符：签名之后内容被改动过。请勿使用，并向发送方索取原件。</translation>
    </message>
    <message>
        <source>The signature file cannot be understood (%1). Nothing was accepted. Ask the sender for the original.</source>
        <translation>无法识别签名文件（%1）。未采用。请向发送方索取原件。</translation>
    </message>
    <message>
        <source>A sealed value does not open with this site&apos;s key. The file was not changed. Check that this data folder belongs to this site and that the key is the right one.</source>
        <translation>加密内容无法用本考点的密钥打开。文件未改动。请确认数据文件夹属于本考点且密钥正确。</translation>
    </message>
    <message>
        <source>There is not enough free memory to derive the key safely. Nothing was changed. Close other programs and try again.</source>
        <translation>可用内存不足，无法安全地生成密钥。没有改动任何数据。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>This was signed with another key (%1). Nothing was accepted. Choose the public key of the signer.</source>
        <translation>这是用另一把密钥签名的（%1）。未采用。请选择签名方的公钥。</translation>
    </message>
    <message>
        <source>The site&apos;s key file is damaged: %1. The data was not touched. Restore it from the backup; without it sealed data stays closed.</source>
        <translation>考点密钥文件已损坏：%1。数据未动。请从备份恢复；没有它，加密数据无法打开。</translation>
    </message>
    <message>
        <source>The system keychain holds no key for this site. No new key was made. Enter the site&apos;s passphrase.</source>
        <translation>系统钥匙串中没有本考点的密钥。未生成新密钥。请输入考点口令。</translation>
    </message>
    <message>
        <source>This site already has its keys: %1. They stand as they were. Open the site instead of making it anew.</source>
        <translation>本考点已有密钥：%1，保持不变。请直接打开考点，不要重新建立。</translation>
    </message>
    <message>
        <source>Too many wrong passphrases: this user is locked until %1. Everything saved is kept. Wait, or ask the administrator for a new passphrase.</source>
        <translation>口令错误次数过多：该用户已锁定至 %1。已保存的内容不受影响。请等待，或请管理员重设口令。</translation>
    </message>
    <message>
        <source>Somebody already signs in as “%1”. Nobody was added. Choose another name.</source>
        <translation>登录名“%1”已被使用。未添加用户。请换一个登录名。</translation>
    </message>
    <message>
        <source>“%1” has no role yet. Nobody was added. Choose at least one role.</source>
        <translation>“%1”还没有角色。未添加用户。请至少选择一个角色。</translation>
    </message>
    <message>
        <source>There is no such user here. Nothing was changed. Choose one from the list.</source>
        <translation>没有这个用户。没有改动任何数据。请从列表中选择。</translation>
    </message>
    <message>
        <source>Your role does not allow this (%1). Nothing was changed. Ask somebody who may, or sign in with another role.</source>
        <translation>您的角色无权进行此操作（%1）。没有改动任何数据。请由有权限的人员操作，或换用其他角色登录。</translation>
    </message>
    <message>
        <source>This site already has its administrator. Nobody was added. Sign in and add users there.</source>
        <translation>本考点已有管理员。未添加用户。请登录后再添加。</translation>
    </message>
    <message>
        <source>The site&apos;s key is protected by a passphrase. Nothing was opened yet. Enter the passphrase.</source>
        <translation>考点密钥受口令保护，尚未打开。请输入口令。</translation>
    </message>
    <message>
        <source>A passphrase has at least %1 characters. Nothing was changed. Choose a longer one.</source>
        <translation>口令至少 %1 个字符。没有改动任何数据。请设置更长的口令。</translation>
    </message>
    <message>
        <source>You do not hold this role here (%1). You are not signed in. Choose a role of yours.</source>
        <translation>您没有这个角色（%1）。尚未登录。请选择自己的角色。</translation>
    </message>
    <message>
        <source>Name or passphrase is wrong. Nothing was opened. Try again; after five failures the user is locked for five minutes.</source>
        <translation>登录名或口令错误。尚未登录。请重试；连续错误五次将锁定五分钟。</translation>
    </message>
    <message>
        <source>This was already done and is recorded; it was not done twice. Reload the page to see the present state.</source>
        <translation>该操作此前已完成并记录在案，没有重复执行。请刷新页面查看当前状态。</translation>
    </message>
    <message>
        <source>The backup could not be completed: %1. The data itself is untouched. Choose another target and try again.</source>
        <translation>备份未完成：%1。原数据不受影响。请换一个目标位置后重试。</translation>
    </message>
    <message>
        <source>The audit chain does not hold at line %1. The data was not changed now. Stop, keep the data folder as it is and tell the centre.</source>
        <translation>审计链在第 %1 处断裂。本次没有改动任何数据。请停止操作，保持数据文件夹原样，并报告鉴定中心。</translation>
    </message>
    <message>
        <source>Another program holds the data file. Nothing was changed. Close other copies of Kaochang and try again.</source>
        <translation>数据文件正被其他程序占用。没有改动任何数据。请关闭其他考场窗口后重试。</translation>
    </message>
    <message>
        <source>The data file cannot be opened: %1. Nothing was changed. Check the data folder under Settings.</source>
        <translation>无法打开数据文件：%1。没有改动任何数据。请在“设置”中检查数据文件夹。</translation>
    </message>
    <message>
        <source>The data file cannot be written: %1. Nothing was changed. Check permissions and the disk.</source>
        <translation>无法写入数据文件：%1。没有改动任何数据。请检查权限和磁盘。</translation>
    </message>
    <message>
        <source>The data contradicts what is already recorded. Nothing was changed. Reload the page and check the entry.</source>
        <translation>与已有记录矛盾。没有改动任何数据。请刷新页面并核对所填内容。</translation>
    </message>
    <message>
        <source>The data file is damaged: %1. It is opened no further so that nothing gets worse. Restore the last backup or tell the administrator.</source>
        <translation>数据文件已损坏：%1。为避免进一步损坏，已停止打开。请恢复最近的备份，或告诉管理员。</translation>
    </message>
    <message>
        <source>The data file reported an error: %1. Nothing was changed. Try again; if it stays, tell the administrator the code.</source>
        <translation>数据文件报告错误：%1。没有改动任何数据。请重试；若仍出现，请把代码告诉管理员。</translation>
    </message>
    <message>
        <source>The data file could not be brought to this version: %1. It still is as it was. Use the former version and tell the administrator.</source>
        <translation>数据文件无法升级到当前版本：%1。文件保持原样。请使用原版本，并告诉管理员。</translation>
    </message>
    <message>
        <source>The disk is full. Everything saved so far is kept, this entry is not. Free some space and enter it again.</source>
        <translation>磁盘已满。此前已保存的内容都在，本次录入未保存。请腾出空间后重新录入。</translation>
    </message>
    <message>
        <source>This file is not a Kaochang data file. It was not touched. Choose the right data folder under Settings.</source>
        <translation>这不是考场的数据文件，未作任何改动。请在“设置”中选择正确的数据文件夹。</translation>
    </message>
    <message>
        <source>The data file refuses a safety setting (%1). It is not used. Put the data folder on a local disk.</source>
        <translation>数据文件不支持所需的安全设置（%1），未使用。请把数据文件夹放在本机磁盘上。</translation>
    </message>
    <message>
        <source>This data was written by a newer version and is open for reading only. Nothing was changed. Update Kaochang to go on.</source>
        <translation>数据由更新的版本写入，目前只能查看。没有改动任何数据。请升级考场后继续。</translation>
    </message>
    <message>
        <source>The disk did not answer while saving, so it is unknown whether this entry was kept. Reload the page and look before entering it again.</source>
        <translation>保存时磁盘没有应答，无法确定本次录入是否已保存。请先刷新页面查看，再决定是否重新录入。</translation>
    </message>
    <message>
        <source>A package already stands at %1. It was not touched. Choose another folder or a new name.</source>
        <translation>%1 处已有成果包，未作改动。请换一个文件夹或名称。</translation>
    </message>
    <message>
        <source>The audit chain inside this package does not hold (%1). The package is refused. Ask the site to export it again.</source>
        <translation>成果包内的审计链不成立（%1）。已拒收。请考点重新导出。</translation>
    </message>
    <message>
        <source>The package does not begin as a BagIt 1.0 package must (%1). It is refused. Ask the site to export it again.</source>
        <translation>成果包不符合 BagIt 1.0 的开头要求（%1）。已拒收。请考点重新导出。</translation>
    </message>
    <message>
        <source>The description of the package is missing or wrong (%1). It is refused. Ask the site to export it again.</source>
        <translation>成果包的说明缺失或有误（%1）。已拒收。请考点重新导出。</translation>
    </message>
    <message>
        <source>The public key inside the package cannot be read (%1). The package is refused. Ask the site to export it again.</source>
        <translation>无法读取成果包内的公钥（%1）。已拒收。请考点重新导出。</translation>
    </message>
    <message>
        <source>The recording ledger inside the package is wrong at line %1. The package is refused. Ask the site to export it again.</source>
        <translation>成果包内的录像台账第 %1 行有误。已拒收。请考点重新导出。</translation>
    </message>
    <message>
        <source>The list of files in the package cannot be understood (%1). The package is refused. Ask the site to export it again.</source>
        <translation>无法识别成果包的文件清单（%1）。已拒收。请考点重新导出。</translation>
    </message>
    <message>
        <source>The contents page of the package is wrong (%1). The package is refused. Ask the site to export it again.</source>
        <translation>成果包的目录有误（%1）。已拒收。请考点重新导出。</translation>
    </message>
    <message>
        <source>The signature does not match the package (%1): something was changed after signing. The package is refused. Ask the site for the original.</source>
        <translation>签名与成果包不符（%1）：签名之后内容被改动过。已拒收。请向考点索取原件。</translation>
    </message>
    <message>
        <source>The signature file of the package cannot be understood (%1). The package is refused. Ask the site for the original.</source>
        <translation>无法识别成果包的签名文件（%1）。已拒收。请向考点索取原件。</translation>
    </message>
    <message>
        <source>The sitting inside the package cannot be read (%1). The package is refused. Ask the site to export it again.</source>
        <translation>无法读取成果包内的场次（%1）。已拒收。请考点重新导出。</translation>
    </message>
    <message>
        <source>Stopped as you asked. Nothing half-done was left behind. Start again when you like.</source>
        <translation>已按要求停止，没有留下未完成的内容。可随时重新开始。</translation>
    </message>
    <message>
        <source>The signature was made for another package (%1). The package is refused. Ask the site for the original.</source>
        <translation>签名属于另一个成果包（%1）。已拒收。请向考点索取原件。</translation>
    </message>
    <message>
        <source>The package holds an empty folder: %1. It is refused. Ask the site to export it again.</source>
        <translation>成果包内有空文件夹：%1。已拒收。请考点重新导出。</translation>
    </message>
    <message>
        <source>The package holds a file its list does not name: %1. It is refused. Ask the site for the original.</source>
        <translation>成果包内有清单之外的文件：%1。已拒收。请向考点索取原件。</translation>
    </message>
    <message>
        <source>The package holds a link instead of a file: %1. It is refused. Ask the site to export it again.</source>
        <translation>成果包内有链接而非文件：%1。已拒收。请考点重新导出。</translation>
    </message>
    <message>
        <source>The list of the package names a file twice: %1. The package is refused. Ask the site to export it again.</source>
        <translation>成果包清单中同一文件出现两次：%1。已拒收。请考点重新导出。</translation>
    </message>
    <message>
        <source>A file of the package is missing: %1. The package is refused. Copy it again whole or ask the site for it.</source>
        <translation>成果包缺少文件：%1。已拒收。请重新完整复制，或向考点索取。</translation>
    </message>
    <message>
        <source>The target lacks %1 bytes. Nothing was written. Free some space or choose another target.</source>
        <translation>目标位置还缺 %1 字节空间。未写入。请腾出空间或换一个位置。</translation>
    </message>
    <message>
        <source>The package holds something that is neither file nor folder: %1. It is refused. Ask the site to export it again.</source>
        <translation>成果包内有既非文件也非文件夹的内容：%1。已拒收。请考点重新导出。</translation>
    </message>
    <message>
        <source>There is no package at %1. Nothing was changed. Choose the folder or archive of a package.</source>
        <translation>%1 处没有成果包。没有改动任何数据。请选择成果包的文件夹或压缩包。</translation>
    </message>
    <message>
        <source>The package holds a recording its ledger does not name: %1. It is refused. Ask the site to export it again.</source>
        <translation>成果包内有台账未记载的录像：%1。已拒收。请考点重新导出。</translation>
    </message>
    <message>
        <source>There is nothing to put into the package. Nothing was written. Choose a sitting that has taken place.</source>
        <translation>没有可装入成果包的内容。未写入。请选择已经举行的场次。</translation>
    </message>
    <message>
        <source>The package belongs to another site (%1). It was not taken. Check that it is the right one.</source>
        <translation>该成果包属于其他考点（%1）。未采用。请确认是否选对。</translation>
    </message>
    <message>
        <source>The parts of the package belong to different sittings (%1). It is refused. Ask the site to export it again.</source>
        <translation>成果包各部分不属于同一场次（%1）。已拒收。请考点重新导出。</translation>
    </message>
    <message>
        <source>A file changed while it was packed: %1. No package was made. Wait until recording has ended and export again.</source>
        <translation>打包过程中文件发生变化：%1。未生成成果包。请待录像结束后重新导出。</translation>
    </message>
    <message>
        <source>There are too many files in %1. Nothing was done. Check that it is the right folder.</source>
        <translation>%1 中文件过多。未作处理。请确认是否选对了文件夹。</translation>
    </message>
    <message>
        <source>Two files of the package differ only in capitals or accents: %1. It is refused. Ask the site to export it again.</source>
        <translation>成果包内有两个文件名仅大小写或写法不同：%1。已拒收。请考点重新导出。</translation>
    </message>
    <message>
        <source>The package uses an unknown method of signing or hashing (%1). It is not judged. Update Kaochang.</source>
        <translation>成果包使用了未知的签名或摘要算法（%1），无法判定。请升级考场。</translation>
    </message>
    <message>
        <source>The package is of a newer version (%1). It is not judged. Update Kaochang.</source>
        <translation>成果包版本较新（%1），无法判定。请升级考场。</translation>
    </message>
    <message>
        <source>The package names a path that leads outside it: %1. It is refused. Ask the site for the original.</source>
        <translation>成果包内的路径指向包外：%1。已拒收。请向考点索取原件。</translation>
    </message>
    <message>
        <source>The audit chain does not end where the package says (%1). The package is refused. Ask the site for the original.</source>
        <translation>审计链末端与成果包所载不符（%1）。已拒收。请向考点索取原件。</translation>
    </message>
    <message>
        <source>The package does not hold as many files and bytes as it says (%1). It is refused. Copy it again whole.</source>
        <translation>成果包的文件数或字节数与所载不符（%1）。已拒收。请重新完整复制。</translation>
    </message>
    <message>
        <source>A file was changed or damaged: %1. The package is refused. Copy it again, or ask the site for the original.</source>
        <translation>文件被改动或损坏：%1。已拒收。请重新复制，或向考点索取原件。</translation>
    </message>
    <message>
        <source>The package is signed with another key than expected (%1). It is refused. Check the site&apos;s public key.</source>
        <translation>成果包的签名密钥与预期不同（%1）。已拒收。请核对考点公钥。</translation>
    </message>
    <message>
        <source>The package does not follow the one before it (%1). It was not taken. Take the missing package first.</source>
        <translation>成果包与前一个不衔接（%1）。未采用。请先接收缺少的成果包。</translation>
    </message>
    <message>
        <source>The package is not the next in order (%1). It was not taken. Take the missing package first.</source>
        <translation>成果包序号不连续（%1）。未采用。请先接收缺少的成果包。</translation>
    </message>
    <message>
        <source>There is no such candidate here. Nothing was changed. Reload the page.</source>
        <translation>没有这位考生。没有改动任何数据。请刷新页面。</translation>
    </message>
    <message>
        <source>There is no such enrolment here. Nothing was changed. Reload the page.</source>
        <translation>没有这条报名。没有改动任何数据。请刷新页面。</translation>
    </message>
    <message>
        <source>The roster changed since the preview. Nothing was imported. Look at the new preview and import again.</source>
        <translation>预览之后名册已有变化。未导入。请查看新的预览后再导入。</translation>
    </message>
    <message>
        <source>The cell holds a formula, and its result cannot be trusted.</source>
        <translation>单元格是公式，结果不可靠。</translation>
    </message>
    <message>
        <source>The cell is part of a merged area; to whom it belongs is unclear.</source>
        <translation>单元格处于合并区域，归属不明。</translation>
    </message>
    <message>
        <source>The cell holds an error value.</source>
        <translation>单元格为错误值。</translation>
    </message>
    <message>
        <source>The number has more digits than a spreadsheet keeps; its last digits are lost.</source>
        <translation>数字超出表格可保存的位数，末几位已丢失。</translation>
    </message>
    <message>
        <source>The cell holds a date that does not exist.</source>
        <translation>单元格中的日期不存在。</translation>
    </message>
    <message>
        <source>A quotation mark stands inside the text.</source>
        <translation>文字中有多余的引号。</translation>
    </message>
    <message>
        <source>Paste as values and save.</source>
        <translation>请“粘贴为数值”后保存。</translation>
    </message>
    <message>
        <source>Unmerge the cells and fill in each of them.</source>
        <translation>请取消合并并逐格填写。</translation>
    </message>
    <message>
        <source>Correct the cell in the spreadsheet.</source>
        <translation>请在表格中更正该单元格。</translation>
    </message>
    <message>
        <source>Set the column to text and enter the number again.</source>
        <translation>请将该列设为“文本”格式后重新录入。</translation>
    </message>
    <message>
        <source>Write the date as 2026-05-01.</source>
        <translation>请按 2026-05-01 的格式填写日期。</translation>
    </message>
    <message>
        <source>Double the quotation mark or remove it.</source>
        <translation>请将引号写成两个或删除。</translation>
    </message>
    <message>
        <source>The file is neither UTF-8 nor GB18030 (at %1). Nothing was imported. Save it as .xlsx or as CSV UTF-8.</source>
        <translation>文件既不是 UTF-8 也不是 GB18030 编码（位置 %1）。未导入。请另存为 .xlsx 或 CSV UTF-8。</translation>
    </message>
    <message>
        <source>The file is no spreadsheet but binary data. Nothing was imported. Choose an .xlsx, .xls or CSV file.</source>
        <translation>该文件是二进制数据，不是表格。未导入。请选择 .xlsx、.xls 或 CSV 文件。</translation>
    </message>
    <message>
        <source>The file unpacks to a suspicious size (%1). Nothing was imported. Save it anew from the spreadsheet program.</source>
        <translation>文件解压后体积异常（%1）。未导入。请用表格软件重新保存。</translation>
    </message>
    <message>
        <source>The sheet could not be written: %1. Nothing was changed. Choose another folder and try again.</source>
        <translation>无法写出表格：%1。没有改动任何数据。请换一个文件夹后重试。</translation>
    </message>
    <message>
        <source>A cell holds too much text (%1). Nothing was imported. Shorten it and try again.</source>
        <translation>单元格文字过长（%1）。未导入。请缩短后重试。</translation>
    </message>
    <message>
        <source>The file is damaged (%1). Nothing was imported. Open it in the spreadsheet program, save it anew and try again.</source>
        <translation>文件已损坏（%1）。未导入。请用表格软件打开并重新保存后再试。</translation>
    </message>
    <message>
        <source>The sheet is empty. Nothing was imported. Put the roster on the first sheet.</source>
        <translation>工作表为空。未导入。请把名册放在第一张工作表。</translation>
    </message>
    <message>
        <source>The file is protected by a password. Nothing was imported. Save it without a password and try again.</source>
        <translation>文件有密码保护。未导入。请去掉密码保存后再试。</translation>
    </message>
    <message>
        <source>The file holds XML that spreadsheets do not need (%1). Nothing was imported. Save it anew from the spreadsheet program.</source>
        <translation>文件含有表格不应有的 XML 内容（%1）。未导入。请用表格软件重新保存。</translation>
    </message>
    <message>
        <source>The file is no spreadsheet. Nothing was imported. Choose an .xlsx, .xls or CSV file.</source>
        <translation>该文件不是表格。未导入。请选择 .xlsx、.xls 或 CSV 文件。</translation>
    </message>
    <message>
        <source>A quotation mark opened at %1 never closes. Nothing was imported. Correct it and try again.</source>
        <translation>%1 处的引号没有配对。未导入。请更正后重试。</translation>
    </message>
    <message>
        <source>The file is too large (%1 bytes). Nothing was imported. Split it and import the parts.</source>
        <translation>文件过大（%1 字节）。未导入。请拆分后分次导入。</translation>
    </message>
    <message>
        <source>The sheet has too many cells (up to %1). Nothing was imported. Split it and import the parts.</source>
        <translation>单元格过多（至 %1）。未导入。请拆分后分次导入。</translation>
    </message>
    <message>
        <source>The sheet has too many columns (up to %1). Nothing was imported. Remove what is no part of the roster.</source>
        <translation>列数过多（至 %1）。未导入。请删除与名册无关的列。</translation>
    </message>
    <message>
        <source>The sheet has too many problems to list (up to %1). Nothing was imported. Check that it is the right file.</source>
        <translation>问题过多，无法一一列出（至 %1）。未导入。请确认是否选对了文件。</translation>
    </message>
    <message>
        <source>The sheet has too many rows (up to %1). Nothing was imported. Split it and import the parts.</source>
        <translation>行数过多（至 %1）。未导入。请拆分后分次导入。</translation>
    </message>
    <message>
        <source>The file is a web page with the name of a spreadsheet. Nothing was imported. Open it in the spreadsheet program and save it as .xlsx.</source>
        <translation>该文件是改名为表格的网页。未导入。请用表格软件打开并另存为 .xlsx。</translation>
    </message>
    <message>
        <source>The calendar of working days does not know the year %1. Nothing was computed. Update the calendar under Settings.</source>
        <translation>工作日历没有 %1 年。未计算。请更新工作日历。</translation>
    </message>
    <message>
        <source>The policy does not cover this kind of candidate (%1). The enrolment was refused. Check the kind of candidate.</source>
        <translation>政策不适用于这类考生（%1）。报名未被接受。请核对考生类别。</translation>
    </message>
    <message>
        <source>The policy does not list this method of assessment (%1). It was refused. Choose a method the notice names.</source>
        <translation>政策未列出该认定方式（%1）。未接受。请选择通知中的认定方式。</translation>
    </message>
    <message>
        <source>Under this policy a candidate applies for one occupation at a time (%1). The enrolment was refused. Withdraw the other one first.</source>
        <translation>按政策，考生一次只能申报一个职业（%1）。报名未被接受。请先撤销另一项申报。</translation>
    </message>
    <message>
        <source>The policy is not in force yet (%1). Nothing was planned. Choose the policy that applies now.</source>
        <translation>政策尚未生效（%1）。未安排。请选择现行政策。</translation>
    </message>
    <message>
        <source>There is no policy “%1” here. Nothing was changed. Choose one from the list.</source>
        <translation>没有政策“%1”。没有改动任何数据。请从列表中选择。</translation>
    </message>
    <message>
        <source>The occupation&apos;s standard has no such level (%1). Nothing was planned. Choose a level the standard names.</source>
        <translation>该职业标准中没有这个等级（%1）。未安排。请选择标准中的等级。</translation>
    </message>
    <message>
        <source>A built-in standard names a level twice (%1). It is not used. Reinstall Kaochang.</source>
        <translation>内置标准中等级重复（%1），未采用。请重新安装考场。</translation>
    </message>
    <message>
        <source>There is no standard for this occupation here (%1). Nothing was planned. Choose another occupation or update Kaochang.</source>
        <translation>没有该职业的标准（%1）。未安排。请选择其他职业，或升级考场。</translation>
    </message>
    <message>
        <source>A built-in standard names a subject twice (%1). It is not used. Reinstall Kaochang.</source>
        <translation>内置标准中科目重复（%1），未采用。请重新安装考场。</translation>
    </message>
    <message>
        <source>That many working days cannot be counted (%1). Nothing was computed. Check the number.</source>
        <translation>工作日数超出范围（%1）。未计算。请核对天数。</translation>
    </message>
    <message>
        <source>The scale of these marks is not usable: its maximum must be above zero. Nothing was computed. Correct the scheme.</source>
        <translation>分值标度不可用：满分必须大于 0。未计算。请更正评分表。</translation>
    </message>
    <message>
        <source>The weights of the subjects do not add up to one hundred. Nothing was computed. Correct the standard.</source>
        <translation>各科目权重之和不是 100。未计算。请更正标准。</translation>
    </message>
    <message>
        <source>A judgement needs the marks of three assessors. Nothing was computed. Wait for the missing ones.</source>
        <translation>主观评判需要三位考评员的评分。未计算。请等待其余评分。</translation>
    </message>
    <message>
        <source>A judgement mark is 0 to 3. Nothing was recorded. Enter it again.</source>
        <translation>主观评判分应为 0 至 3。未记录。请重新录入。</translation>
    </message>
    <message>
        <source>The judgements of the assessors lie too far apart. Nothing was computed; all marks are kept. Let the panel discuss and judge again.</source>
        <translation>考评员评判分差过大。未计算，各自评分均已保留。请考评组讨论后重新评判。</translation>
    </message>
    <message>
        <source>A mark lies outside what the paper allows. Nothing was recorded. Check it against the sheet.</source>
        <translation>分数超出允许范围。未记录。请对照评分单核对。</translation>
    </message>
    <message>
        <source>There is no mark yet. Nothing was computed. Enter the marks first.</source>
        <translation>尚无评分。未计算。请先录入评分。</translation>
    </message>
    <message>
        <source>No subject is required here. Nothing was judged. Check the plan.</source>
        <translation>没有应考科目。未判定。请核对计划。</translation>
    </message>
    <message>
        <source>A score was given for a subject that is not required (%1). Nothing was judged. Check the plan.</source>
        <translation>有非应考科目的成绩（%1）。未判定。请核对计划。</translation>
    </message>
    <message>
        <source>The first two marks agree well enough; a third is not needed. The third was not recorded.</source>
        <translation>前两个评分差距未超限，不需要第三次评分。未记录。</translation>
    </message>
    <message>
        <source>There are too few marks for this way of combining them (%1). Nothing was computed. Wait for the missing ones.</source>
        <translation>评分份数不足，无法按此规则合成（%1）。未计算。请等待其余评分。</translation>
    </message>
    <message>
        <source>This rule needs two or three marks. Nothing was computed. Check which marks are there.</source>
        <translation>此规则需要两个或三个评分。未计算。请核对已有评分。</translation>
    </message>
    <message>
        <source>This account already belongs to somebody else of the staff. Nothing was changed. Choose another account.</source>
        <translation>该账号已属于其他工作人员。没有改动任何数据。请换一个账号。</translation>
    </message>
    <message>
        <source>This was already noted for the plan. The first note stands. Reload the page.</source>
        <translation>该计划已登记过，以首次登记为准。请刷新页面。</translation>
    </message>
    <message>
        <source>The card lacks its number or the day it expires. Nothing was kept. Enter both as they stand on the card.</source>
        <translation>证卡缺少编号或有效期。未保存。请按证卡填写。</translation>
    </message>
    <message>
        <source>This is not an institution code of 13 places (%1). Nothing was kept. Enter it as it stands in the filing.</source>
        <translation>机构编码应为 13 位（%1）。未保存。请按备案信息填写。</translation>
    </message>
    <message>
        <source>Extra time is 1 to 180 minutes; this is %1. The time was not changed. Enter another number.</source>
        <translation>补时应为 1 至 180 分钟，现为 %1。时间未改动。请重新填写。</translation>
    </message>
    <message>
        <source>A room has 1 to 999 places; this one has %1. Nothing was kept. Correct the number.</source>
        <translation>考位数应为 1 至 999，现为 %1。未保存。请更正。</translation>
    </message>
    <message>
        <source>The filing ends before it begins. Nothing was kept. Correct the two days.</source>
        <translation>备案的截止日期早于起始日期。未保存。请更正。</translation>
    </message>
    <message>
        <source>The room already has a camera named %1. Nothing was kept. Choose another name.</source>
        <translation>该考场已有名为 %1 的机位。未保存。请换一个名称。</translation>
    </message>
    <message>
        <source>The card does not allow this level (%1). The person was not assigned. A senior assessor is needed.</source>
        <translation>证卡等级不足（%1）。未安排此人。需要高级考评员。</translation>
    </message>
    <message>
        <source>The card is for other occupations, not %1. The person was not assigned. Choose an assessor of this occupation.</source>
        <translation>证卡不含职业 %1。未安排此人。请选择本职业的考评员。</translation>
    </message>
    <message>
        <source>Another institution already has the code %1. Nothing was kept. Check the code.</source>
        <translation>机构编码 %1 已被其他机构使用。未保存。请核对。</translation>
    </message>
    <message>
        <source>The filing names no occupation or no level (%1). Nothing was kept. Add at least one.</source>
        <translation>备案范围缺少职业或等级（%1）。未保存。请至少填写一项。</translation>
    </message>
    <message>
        <source>The filing number %1 is already kept. Nothing was changed. Open the filing that has it.</source>
        <translation>备案编号 %1 已存在。没有改动任何数据。请打开原有备案。</translation>
    </message>
    <message>
        <source>The institution&apos;s code says another kind of institution (%1). Nothing was kept. Correct one of the two.</source>
        <translation>机构编码与机构类型不一致（%1）。未保存。请更正其中一项。</translation>
    </message>
    <message>
        <source>The camera has no address. Nothing was kept. Enter a device, an RTSP address or a file.</source>
        <translation>机位缺少地址。未保存。请填写设备、RTSP 地址或文件。</translation>
    </message>
    <message>
        <source>This person has no assessor&apos;s card. The person was not assigned. Enter the card or choose somebody else.</source>
        <translation>此人没有考评员证卡。未安排。请补录证卡或另选人员。</translation>
    </message>
    <message>
        <source>The filing has no number. Nothing was kept. Enter it as it stands in the notice.</source>
        <translation>备案缺少编号。未保存。请按备案通知填写。</translation>
    </message>
    <message>
        <source>The name is missing. Nothing was kept. Enter a name.</source>
        <translation>缺少名称。未保存。请填写名称。</translation>
    </message>
    <message>
        <source>The occupation %1 has no name. Nothing was kept. Enter its name.</source>
        <translation>职业 %1 缺少名称。未保存。请填写名称。</translation>
    </message>
    <message>
        <source>This person has no role. Nothing was kept. Choose at least one role.</source>
        <translation>此人没有角色。未保存。请至少选择一个角色。</translation>
    </message>
    <message>
        <source>There is no such filing here. Nothing was changed. Reload the page.</source>
        <translation>没有这份备案。没有改动任何数据。请刷新页面。</translation>
    </message>
    <message>
        <source>There is no such institution here. Nothing was changed. Reload the page.</source>
        <translation>没有这个机构。没有改动任何数据。请刷新页面。</translation>
    </message>
    <message>
        <source>There is no such plan here. Nothing was changed. Reload the page.</source>
        <translation>没有这个计划。没有改动任何数据。请刷新页面。</translation>
    </message>
    <message>
        <source>There is no such room here. Nothing was changed. Reload the page.</source>
        <translation>没有这个考场。没有改动任何数据。请刷新页面。</translation>
    </message>
    <message>
        <source>There is no such sitting here. Nothing was changed. Reload the page.</source>
        <translation>没有这个场次。没有改动任何数据。请刷新页面。</translation>
    </message>
    <message>
        <source>There is no such person on the staff here. Nothing was changed. Reload the page.</source>
        <translation>没有这位工作人员。没有改动任何数据。请刷新页面。</translation>
    </message>
    <message>
        <source>This person is no assessor. The person was not assigned. Choose an assessor.</source>
        <translation>此人不是考评员。未安排。请选择考评员。</translation>
    </message>
    <message>
        <source>This sitting is on %1, not today. It was not opened. Choose today&apos;s sitting, or check the clock of this machine.</source>
        <translation>该场次的日期是 %1，不是今天。未开放。请选择今天的场次，或检查本机时钟。</translation>
    </message>
    <message>
        <source>A reason is needed for this. Nothing was changed. Write it and try again.</source>
        <translation>此操作需要填写原因。没有改动任何数据。请填写后重试。</translation>
    </message>
    <message>
        <source>Demonstration data never becomes real, nor real data demonstration (%1). Nothing was kept. Make a new site.</source>
        <translation>演示数据不能改为真实数据，反之亦然（%1）。未保存。请新建考点。</translation>
    </message>
    <message>
        <source>A person to be avoided has no name. Nothing was kept. Enter the name.</source>
        <translation>回避关系缺少姓名或单位。未保存。请填写。</translation>
    </message>
    <message>
        <source>There already is a room named %1. Nothing was kept. Choose another name.</source>
        <translation>已有名为 %1 的考场。未保存。请换一个名称。</translation>
    </message>
    <message>
        <source>The sitting is not at the right point for this (%1). Nothing was changed. Reload the page and see how far it has come.</source>
        <translation>场次当前状态不允许此操作（%1）。没有改动任何数据。请刷新页面查看进度。</translation>
    </message>
    <message>
        <source>Assessors are missing: %1 are there or needed. Assign more under the site&apos;s staff.</source>
        <translation>考评员不足：%1（现有/应有）。请补充考评员。</translation>
    </message>
    <message>
        <source>No camera watches %1. Add one to the room.</source>
        <translation>%1 没有机位。请为该考场添加摄像。</translation>
    </message>
    <message>
        <source>A sitting of this plan is not closed yet. Close it when it is over.</source>
        <translation>本计划还有场次未结束。请在考试结束后关闭。</translation>
    </message>
    <message>
        <source>Invigilators are missing: %1 are there or needed. Assign more under the site&apos;s staff.</source>
        <translation>监考员不足：%1（现有/应有）。请补充监考员。</translation>
    </message>
    <message>
        <source>The scores of a sitting are not locked yet. Lock them under Results.</source>
        <translation>本计划还有场次成绩未锁定。请在“成绩”中锁定。</translation>
    </message>
    <message>
        <source>There are more candidates than places: %1. Add a room or move candidates.</source>
        <translation>考生数多于考位数：%1。请增加考场或调整考生。</translation>
    </message>
    <message>
        <source>The roster is empty. Import it under Roster.</source>
        <translation>名册为空。请在“名册”中导入。</translation>
    </message>
    <message>
        <source>The plan has no sitting yet. Add one.</source>
        <translation>计划还没有场次。请添加场次。</translation>
    </message>
    <message>
        <source>No supervisor is on the staff. Assign one.</source>
        <translation>没有督导员。请安排督导员。</translation>
    </message>
    <message>
        <source>The last day of the exam lies before the first. Nothing was planned. Correct the days.</source>
        <translation>考试结束日期早于开始日期。未安排。请更正日期。</translation>
    </message>
    <message>
        <source>The sitting ends before it begins. Nothing was planned. Correct the times.</source>
        <translation>场次结束时间早于开始时间。未安排。请更正时间。</translation>
    </message>
    <message>
        <source>%1 lies in the future. Nothing was noted. Enter the day it was done.</source>
        <translation>%1 尚未到来。未登记。请填写实际完成的日期。</translation>
    </message>
    <message>
        <source>The filing is not valid on these days: %1. The plan was refused. Renew the filing or choose other days.</source>
        <translation>备案在这些日期无效：%1。计划未被接受。请更新备案或另选日期。</translation>
    </message>
    <message>
        <source>The sitting has no room. Nothing was planned. Choose at least one.</source>
        <translation>场次没有考场。未安排。请至少选择一个考场。</translation>
    </message>
    <message>
        <source>The sitting has no subject. Nothing was planned. Choose at least one.</source>
        <translation>场次没有科目。未安排。请至少选择一个科目。</translation>
    </message>
    <message>
        <source>The filing does not cover this occupation and level: %1. The plan was refused. Choose what the filing names.</source>
        <translation>备案范围不含该职业或等级：%1。计划未被接受。请在备案范围内选择。</translation>
    </message>
    <message>
        <source>The sitting lies outside the days of its plan (%1). Nothing was planned. Choose a day of the plan.</source>
        <translation>场次不在计划日期之内（%1）。未安排。请选择计划内的日期。</translation>
    </message>
    <message>
        <source>The plan ends on %1, which is over. Nothing was planned. Choose days to come.</source>
        <translation>计划截止日 %1 已过。未安排。请选择今后的日期。</translation>
    </message>
    <message>
        <source>The plan is made after the day it had to be filed: %1. It is kept; tell the centre at once.</source>
        <translation>计划晚于应备案日期：%1。已保存，请立即报告鉴定中心。</translation>
    </message>
    <message>
        <source>Another sitting has this room at that time. Nothing was planned. Choose another room or time.</source>
        <translation>该考场在此时段已有其他场次。未安排。请另选考场或时间。</translation>
    </message>
    <message>
        <source>The occupation&apos;s standard has no such subject (%1). Nothing was planned. Choose a subject the standard names.</source>
        <translation>该职业标准中没有这个科目（%1）。未安排。请选择标准中的科目。</translation>
    </message>
    <message>
        <source>This site already holds data. The sample was not added. Choose an empty data folder.</source>
        <translation>本考点已有数据。未加入示例。请选择空的数据文件夹。</translation>
    </message>
    <message>
        <source>Another copy of Kaochang holds this data folder: %1. Nothing was changed. Close it and try again.</source>
        <translation>该数据文件夹正被另一个考场程序使用：%1。没有改动任何数据。请关闭后重试。</translation>
    </message>
    <message>
        <source>This folder already holds something: %1. Nothing was written. Choose an empty folder for a new site.</source>
        <translation>该文件夹不是空的：%1。未写入。新建考点请选择空文件夹。</translation>
    </message>
    <message>
        <source>No data folder was given. Nothing was done. Say which one with --data DIR.</source>
        <translation>没有指定数据文件夹。未作处理。请用 --data 目录 指定。</translation>
    </message>
    <message>
        <source>No site has been set up in %1. Nothing was changed. Choose its data folder, or set the site up first.</source>
        <translation>%1 中还没有建立考点。没有改动任何数据。请选择已有的数据文件夹，或先建立考点。</translation>
    </message>
    <message>
        <source>There is no role “%1”. Nothing was done. Use one of the words the help lists.</source>
        <translation>没有角色“%1”。未作处理。请使用帮助中列出的角色名。</translation>
    </message>
    <message>
        <source>The archive is damaged or not built as it should be (%1). It is refused. Copy it again or ask the site for it.</source>
        <translation>压缩包已损坏或结构异常（%1）。已拒收。请重新复制，或向考点索取。</translation>
    </message>
    <message>
        <source>The archive unpacks to a suspicious size (%1). It is refused. Ask the site for the original.</source>
        <translation>压缩包解压后体积异常（%1）。已拒收。请向考点索取原件。</translation>
    </message>
    <message>
        <source>The archive holds a compressed file (%1), which a package never does. It is refused. Ask the site to export it again.</source>
        <translation>压缩包内有压缩存储的文件（%1），成果包不应如此。已拒收。请考点重新导出。</translation>
    </message>
    <message>
        <source>The archive holds an encrypted file (%1). It is refused. Ask the site to export it again.</source>
        <translation>压缩包内有加密文件（%1）。已拒收。请考点重新导出。</translation>
    </message>
    <message>
        <source>The archive holds more than one package (%1). It is refused. Unpack it and choose one.</source>
        <translation>压缩包内不止一个成果包（%1）。已拒收。请解开后选择其中一个。</translation>
    </message>
    <message>
        <source>The file is neither a zip nor a tar archive. It was not read. Choose the archive of a package.</source>
        <translation>该文件既不是 zip 也不是 tar。未读取。请选择成果包的压缩包。</translation>
    </message>
    <message>
        <source>The key file of this site is missing: %1. No new key was made, so that sealed data is not lost. Restore it from the backup.</source>
        <translation>缺少考点密钥文件：%1。未生成新密钥，以免加密数据永远无法打开。请从备份恢复。</translation>
    </message>
    <message>
        <source>This segment is already in the ledger (%1). It was not added twice.</source>
        <translation>该录像段已在台账中（%1），没有重复登记。</translation>
    </message>
    <message>
        <source>The camera %1 is already recording. It goes on. Nothing needs to be done.</source>
        <translation>机位 %1 已在录像，将继续录制，无需操作。</translation>
    </message>
    <message>
        <source>A line of the recording ledger cannot be read (%1). The recordings were not touched. Tell the administrator.</source>
        <translation>录像台账有一行无法读取（%1）。录像未动。请告诉管理员。</translation>
    </message>
    <message>
        <source>A picture of the recording cannot be shown (%1). The recording was not touched. Go on to the next moment.</source>
        <translation>录像中有一帧无法显示（%1）。录像未动。请查看下一时刻。</translation>
    </message>
    <message>
        <source>Stopped as you asked. Nothing was changed. Start again when you like.</source>
        <translation>已按要求停止。没有改动任何数据。可随时重新开始。</translation>
    </message>
    <message>
        <source>The camera cannot be opened: %1. The others go on. Check cable, power and address; it is tried again by itself.</source>
        <translation>无法打开摄像：%1。其余机位不受影响。请检查线缆、电源和地址；恢复后会自动重试。</translation>
    </message>
    <message>
        <source>The recording cannot be read: %1. It was not changed. Check the data folder.</source>
        <translation>无法读取录像：%1。录像未改动。请检查数据文件夹。</translation>
    </message>
    <message>
        <source>The recording cannot be written: %1. What was recorded so far is kept. Check the disk.</source>
        <translation>无法写入录像：%1。此前已录内容已保存。请检查磁盘。</translation>
    </message>
    <message>
        <source>The camera has no address. Nothing was changed. Enter a device, an RTSP address or a file.</source>
        <translation>摄像缺少地址。没有改动任何数据。请填写设备、RTSP 地址或文件。</translation>
    </message>
    <message>
        <source>The recording ledger does not hold at %1. The recordings were not touched. Keep the data folder as it is and tell the centre.</source>
        <translation>录像台账在 %1 处断裂。录像未动。请保持数据文件夹原样，并报告鉴定中心。</translation>
    </message>
    <message>
        <source>The room %1 has no camera. Nothing is recorded there. Add a camera to the room.</source>
        <translation>考场 %1 没有机位，未录像。请为该考场添加摄像。</translation>
    </message>
    <message>
        <source>The folder for recordings cannot be used: %1. Nothing is recorded. Check the data folder and the disk.</source>
        <translation>录像文件夹不可用：%1，未录像。请检查数据文件夹和磁盘。</translation>
    </message>
    <message>
        <source>The camera gives no picture: %1. The others go on. Check cable, power and address.</source>
        <translation>摄像没有画面：%1。其余机位不受影响。请检查线缆、电源和地址。</translation>
    </message>
    <message>
        <source>The disk is full (%1). What was recorded so far is kept; recording has stopped. Free some space at once.</source>
        <translation>磁盘已满（%1）。此前已录内容已保存，录像已停止。请立即腾出空间。</translation>
    </message>
    <message>
        <source>There is no such recording here. Nothing was changed. Reload the page.</source>
        <translation>没有这段录像。没有改动任何数据。请刷新页面。</translation>
    </message>
    <message>
        <source>This file is no recording of Kaochang (%1). It was not touched.</source>
        <translation>该文件不是考场的录像（%1），未作改动。</translation>
    </message>
    <message>
        <source>This recording is not running. Nothing was changed. Reload the page.</source>
        <translation>该录像没有在进行。没有改动任何数据。请刷新页面。</translation>
    </message>
    <message>
        <source>This recording has already ended. Nothing was added to it. Start a new one.</source>
        <translation>该录像已经结束，没有追加内容。请开始新的录像。</translation>
    </message>
    <message>
        <source>The room %1 is already recording. It goes on. Nothing needs to be done.</source>
        <translation>考场 %1 已在录像，将继续录制，无需操作。</translation>
    </message>
    <message>
        <source>This is no address of a camera: %1. Nothing was changed. Enter a device, an RTSP address or a file.</source>
        <translation>这不是摄像地址：%1。没有改动任何数据。请填写设备、RTSP 地址或文件。</translation>
    </message>
    <message>
        <source>The package&apos;s list of files to fetch is wrong (%1). It is refused. Ask the site to export it again.</source>
        <translation>成果包的待取清单有误（%1）。已拒收。请考点重新导出。</translation>
    </message>
    <message>
        <source>A text file of the package begins with a byte order mark (%1). It is refused. Ask the site to export it again.</source>
        <translation>成果包的文本文件带有字节序标记（%1）。已拒收。请考点重新导出。</translation>
    </message>
    <message>
        <source>A file of the package cannot be read: %1. Nothing was judged. Check the disk and try again.</source>
        <translation>无法读取成果包中的文件：%1，未作判定。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>The package has no list of its files (%1). It is refused. Ask the site to export it again.</source>
        <translation>成果包没有文件清单（%1）。已拒收。请考点重新导出。</translation>
    </message>
    <message>
        <source>The package names a path with “.” or “..” in it: %1. It is refused. Ask the site for the original.</source>
        <translation>成果包的路径中含“.”或“..”：%1。已拒收。请向考点索取原件。</translation>
    </message>
    <message>
        <source>The package holds a file the system left behind: %1. It is refused. Ask the site to export it again.</source>
        <translation>成果包内有系统遗留文件：%1。已拒收。请考点重新导出。</translation>
    </message>
    <message>
        <source>The package names a character encoding other than UTF-8 (%1). It is refused. Ask the site to export it again.</source>
        <translation>成果包声明的编码不是 UTF-8（%1）。已拒收。请考点重新导出。</translation>
    </message>
    <message>
        <source>The form could not be printed. Nothing was marked as printed. Check the printer or choose another file.</source>
        <translation>无法打印表格，未登记为已打印。请检查打印机，或另选文件。</translation>
    </message>
    <message>
        <source>A built-in form is not as it should be (%1). Nothing was printed. Reinstall Kaochang.</source>
        <translation>内置表格模板异常（%1）。未打印。请重新安装考场。</translation>
    </message>
    <message>
        <source>A form lacks a value (%1). Nothing was printed. Tell the administrator the code.</source>
        <translation>表格缺少内容（%1）。未打印。请把代码告诉管理员。</translation>
    </message>
    <message>
        <source>A row of the form is taller than a page (%1). Nothing was printed. Shorten the text in it.</source>
        <translation>表格中有一行超出一页（%1）。未打印。请缩短其中文字。</translation>
    </message>
    <message>
        <source>There is no form “%1”. Nothing was printed. Reinstall Kaochang.</source>
        <translation>没有表格“%1”。未打印。请重新安装考场。</translation>
    </message>
    <message>
        <source>There is nothing to put into the QR code. Nothing was printed. Draw the seats first.</source>
        <translation>二维码没有内容。未打印。请先编排座位。</translation>
    </message>
    <message>
        <source>The text is too long for a QR code (%1). Nothing was printed. Tell the administrator the code.</source>
        <translation>文字过长，无法生成二维码（%1）。未打印。请把代码告诉管理员。</translation>
    </message>
    <message>
        <source>There is no sitting these candidates could go to. Nothing was imported. Plan a sitting first.</source>
        <translation>没有可分配的场次。未导入。请先安排场次。</translation>
    </message>
    <message>
        <source>A sitting of this roster has already started; its roster is closed. Nothing was imported. Enrol these candidates in another sitting.</source>
        <translation>名册对应的场次已开考，名册已关闭。未导入。请将考生安排到其他场次。</translation>
    </message>
    <message>
        <source>Required columns are missing: %1. Nothing was imported. Add them, or use the template.</source>
        <translation>缺少必填列：%1。未导入。请补充，或使用模板。</translation>
    </message>
    <message>
        <source>No row names the columns. Nothing was imported. Put the column titles above the candidates, or use the template.</source>
        <translation>找不到表头行。未导入。请在考生上方填写列名，或使用模板。</translation>
    </message>
    <message>
        <source>A column stands twice: %1. Nothing was imported. Remove one of them.</source>
        <translation>列重复：%1。未导入。请删除其中一列。</translation>
    </message>
    <message>
        <source>This column is not part of the roster; it is passed over.</source>
        <translation>名册没有这一列，已略过。</translation>
    </message>
    <message>
        <source>The same row stands above (row %1).</source>
        <translation>与上方第 %1 行重复。</translation>
    </message>
    <message>
        <source>The candidate applies for a second occupation, which the policy does not allow (%1).</source>
        <translation>考生同时申报第二个职业，政策不允许（%1）。</translation>
    </message>
    <message>
        <source>The candidate stands above (row %1) with other particulars.</source>
        <translation>上方第 %1 行有同一考生，但信息不一致。</translation>
    </message>
    <message>
        <source>Perhaps this is somebody known with another document: %1.</source>
        <translation>可能与已有考生是同一人（证件不同）：%1。</translation>
    </message>
    <message>
        <source>The candidate has applied elsewhere as well: %1.</source>
        <translation>考生另有申报：%1。</translation>
    </message>
    <message>
        <source>The name differs from the one kept: %1.</source>
        <translation>姓名与已有记录不同：%1。</translation>
    </message>
    <message>
        <source>The name holds a self-made character that others cannot see.</source>
        <translation>姓名含自造字，其他电脑无法显示。</translation>
    </message>
    <message>
        <source>The name has lost a character (it shows ? or □).</source>
        <translation>姓名有字符丢失（显示为问号或方框）。</translation>
    </message>
    <message>
        <source>The name describes a character in brackets.</source>
        <translation>姓名用括号描述生僻字。</translation>
    </message>
    <message>
        <source>The name holds a sign that no name has.</source>
        <translation>姓名含不应出现的字符。</translation>
    </message>
    <message>
        <source>The middle dot of the name was written as ·.</source>
        <translation>姓名间隔号已统一为“·”。</translation>
    </message>
    <message>
        <source>Blanks within the name were removed.</source>
        <translation>姓名中的空格已去除。</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>姓名过长。</translation>
    </message>
    <message>
        <source>A required value is missing.</source>
        <translation>缺少必填内容。</translation>
    </message>
    <message>
        <source>This kind of document is not known.</source>
        <translation>无法识别的证件类型。</translation>
    </message>
    <message>
        <source>This is no sex the template knows.</source>
        <translation>性别填写不符合模板。</translation>
    </message>
    <message>
        <source>This is no mobile number.</source>
        <translation>手机号码不正确。</translation>
    </message>
    <message>
        <source>This kind of recognition is not known.</source>
        <translation>无法识别的认定类型。</translation>
    </message>
    <message>
        <source>This type of exam is not known.</source>
        <translation>无法识别的考试类型。</translation>
    </message>
    <message>
        <source>This level is not known.</source>
        <translation>无法识别的等级。</translation>
    </message>
    <message>
        <source>No sitting takes this level; there are: %1.</source>
        <translation>没有该等级的场次；现有：%1。</translation>
    </message>
    <message>
        <source>No sitting takes this occupation.</source>
        <translation>没有该职业的场次。</translation>
    </message>
    <message>
        <source>%1 sittings would take this row; it is unclear which.</source>
        <translation>有 %1 个场次可选，无法确定。</translation>
    </message>
    <message>
        <source>The candidate is under age.</source>
        <translation>考生未达到规定年龄。</translation>
    </message>
    <message>
        <source>The policy does not cover this kind of candidate (%1).</source>
        <translation>政策不适用于该类考生（%1）。</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>文字过长。</translation>
    </message>
    <message>
        <source>Only yes or no may stand here.</source>
        <translation>此处只能填是或否。</translation>
    </message>
    <message>
        <source>A certificate is named, but its number is missing.</source>
        <translation>填写了已有证书，但缺少证书编号。</translation>
    </message>
    <message>
        <source>The certificate number is built in an unfamiliar way.</source>
        <translation>证书编号格式不常见。</translation>
    </message>
    <message>
        <source>Check it against the certificate.</source>
        <translation>请对照证书核对。</translation>
    </message>
    <message>
        <source>Check the conditions of application.</source>
        <translation>请核对申报条件。</translation>
    </message>
    <message>
        <source>Check it against the document.</source>
        <translation>请对照证件核对。</translation>
    </message>
    <message>
        <source>Ask the candidate for the number.</source>
        <translation>请向考生核实手机号码。</translation>
    </message>
    <message>
        <source>Plan such a sitting, or correct the row.</source>
        <translation>请安排相应场次，或更正该行。</translation>
    </message>
    <message>
        <source>Compare the two before the exam.</source>
        <translation>请在考前核对两人信息。</translation>
    </message>
    <message>
        <source>Fill in the cell.</source>
        <translation>请补填该单元格。</translation>
    </message>
    <message>
        <source>Make both rows say the same.</source>
        <translation>请使两行信息一致。</translation>
    </message>
    <message>
        <source>Write the name as it stands on the card.</source>
        <translation>请按证件填写姓名。</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>无需处理。</translation>
    </message>
    <message>
        <source>Enter the real character of the card.</source>
        <translation>请录入证件上的真实汉字。</translation>
    </message>
    <message>
        <source>Remove one of the two rows.</source>
        <translation>请删除其中一行。</translation>
    </message>
    <message>
        <source>See the clause; correct or remove the row.</source>
        <translation>请对照条款，更正或删除该行。</translation>
    </message>
    <message>
        <source>Shorten the text.</source>
        <translation>请缩短文字。</translation>
    </message>
    <message>
        <source>Use one of the words of the template.</source>
        <translation>请使用模板中的选项。</translation>
    </message>
    <message>
        <source>This is signed, so nobody changes it any more. Write a new one that refers to it.</source>
        <translation>该记录已签字，任何人不能再改。请另写一条并注明所指。</translation>
    </message>
    <message>
        <source>The finding rests on somebody else&apos;s bookmark that is not signed yet. Nothing was signed. Ask its author to sign it first.</source>
        <translation>该发现引用了他人尚未签字的书签，未签字。请先由书签作者签字。</translation>
    </message>
    <message>
        <source>That moment has not come yet. Nothing was kept.</source>
        <translation>该时刻尚未到来，未保存。</translation>
    </message>
    <message>
        <source>Say which kind of incident it was. The mark itself stands.</source>
        <translation>请选择异常的种类。已打的标记仍然有效。</translation>
    </message>
    <message>
        <source>A bookmark needs a note. Nothing was kept.</source>
        <translation>书签需要说明，未保存。</translation>
    </message>
    <message>
        <source>This bookmark is not here. Reload the page.</source>
        <translation>没有这个书签。请重新载入页面。</translation>
    </message>
    <message>
        <source>This finding is not here. Reload the page.</source>
        <translation>没有这条督导发现。请重新载入页面。</translation>
    </message>
    <message>
        <source>This incident is not here. Reload the page.</source>
        <translation>没有这条异常记录。请重新载入页面。</translation>
    </message>
    <message>
        <source>A finding needs its words. Nothing was kept.</source>
        <translation>督导发现需要文字，未保存。</translation>
    </message>
    <message>
        <source>Only its author changes or signs this. Nothing was changed.</source>
        <translation>只有作者本人可以修改或签字，未作更改。</translation>
    </message>
    <message>
        <source>A bookmark of another sitting cannot carry this finding. Nothing was kept.</source>
        <translation>不能引用其他场次的书签，未保存。</translation>
    </message>
    <message>
        <source>This candidate sits in another sitting. Nothing was kept.</source>
        <translation>该考生属于其他场次，未保存。</translation>
    </message>
    <message>
        <source>This room is not one of the sitting&apos;s. Nothing was kept.</source>
        <translation>该考场不属于本场次，未保存。</translation>
    </message>
    <message>
        <source>Two people already stand behind another score for this paper.</source>
        <translation>该答卷已有两人确认的另一成绩。</translation>
    </message>
    <message>
        <source>Somebody already decided on this table. Nothing was changed.</source>
        <translation>该成绩表已由他人处理，未作更改。</translation>
    </message>
    <message>
        <source>This paper was keyed by somebody else meanwhile. What they keyed stands. Reload and go on from there.</source>
        <translation>该答卷已由他人录入，其录入有效。请重新载入后继续。</translation>
    </message>
    <message>
        <source>The file could not be identified. Nothing was taken in. Choose the file again.</source>
        <translation>无法确认该文件，未导入。请重新选择文件。</translation>
    </message>
    <message>
        <source>This admission number stands in another row too.</source>
        <translation>该准考证号在另一行重复出现。</translation>
    </message>
    <message>
        <source>The results of this sitting are locked, so nothing was changed. Correct it under Results, with a second person.</source>
        <translation>本场成绩已锁定，未作更改。请在“成绩审批”中由两人更正。</translation>
    </message>
    <message>
        <source>The name does not belong to this admission number.</source>
        <translation>姓名与该准考证号不符。</translation>
    </message>
    <message>
        <source>%1 is neither of the two key-ins. Nothing was changed. Keep one of them, or throw both away and key anew.</source>
        <translation>%1 不是两次录入中的任何一个，未作更改。请保留其一，或全部作废后重录。</translation>
    </message>
    <message>
        <source>The two key-ins of this paper do not differ any more. Reload.</source>
        <translation>该答卷的两次录入已不再不一致。请重新载入。</translation>
    </message>
    <message>
        <source>The sheet has no row with 准考证号 and 理论 as headings. Nothing was taken in. Add the headings and choose the file again.</source>
        <translation>表中没有以“准考证号”和“理论”为表头的行，未导入。请补上表头后重新选择。</translation>
    </message>
    <message>
        <source>No score stands in this row.</source>
        <translation>这一行没有成绩。</translation>
    </message>
    <message>
        <source>This imported table is not here any more. Reload.</source>
        <translation>该导入的成绩表已不在。请重新载入。</translation>
    </message>
    <message>
        <source>This candidate does not sit theory here. Nothing was kept.</source>
        <translation>该考生在本场不考理论，未保存。</translation>
    </message>
    <message>
        <source>Nobody has keyed this paper first. Nothing was kept. Reload.</source>
        <translation>该答卷尚无第一次录入，未保存。请重新载入。</translation>
    </message>
    <message>
        <source>The sitting has not started, so no score was kept. Start it under Today.</source>
        <translation>本场尚未开考，成绩未保存。请在“今日”中开考。</translation>
    </message>
    <message>
        <source>The correction says what already stands. Nothing was changed. Throw the key-in away, or key another score.</source>
        <translation>更正与现有成绩相同，未作更改。请作废该录入，或录入其他成绩。</translation>
    </message>
    <message>
        <source>No score was entered. A zero is typed as 0; otherwise choose absent, exempt or voided.</source>
        <translation>没有录入成绩。零分请录入 0；否则请选择缺考、免考或作废。</translation>
    </message>
    <message>
        <source>The sheet brings nothing new. Nothing was taken in.</source>
        <translation>该表没有新内容，未导入。</translation>
    </message>
    <message>
        <source>Nobody has this admission number.</source>
        <translation>没有这个准考证号。</translation>
    </message>
    <message>
        <source>This admission number belongs to another sitting.</source>
        <translation>该准考证号属于其他场次。</translation>
    </message>
    <message>
        <source>A theory score is 0 to 100; this is %1. Nothing was kept.</source>
        <translation>理论成绩为 0 至 100 分，此处为 %1，未保存。</translation>
    </message>
    <message>
        <source>You keyed this one yourself, so it needs another person to keep it. Both key-ins stand. You may keep the other one.</source>
        <translation>这是您本人录入的，须由他人确认。两次录入都还在；您可以保留另一个。</translation>
    </message>
    <message>
        <source>Somebody keyed row %1 meanwhile. Nothing was taken in. Choose the file again.</source>
        <translation>第 %1 行刚被他人录入，未导入。请重新选择文件。</translation>
    </message>
    <message>
        <source>This needs a reason. Nothing was changed. Say why.</source>
        <translation>需要填写原因，未作更改。请说明原因。</translation>
    </message>
    <message>
        <source>Check the admission number against the roster.</source>
        <translation>请与名册核对准考证号。</translation>
    </message>
    <message>
        <source>Enter 0 to 100 with at most two decimals, or 缺考, 免考, 违纪.</source>
        <translation>请填 0 至 100（最多两位小数），或填缺考、免考、违纪。</translation>
    </message>
    <message>
        <source>Fill in the score, or key it here by hand.</source>
        <translation>请补填成绩，或在此手工录入。</translation>
    </message>
    <message>
        <source>Key it by hand; the record shows who keyed it before.</source>
        <translation>请手工录入；记录中可查此前由谁录入。</translation>
    </message>
    <message>
        <source>Keep only one of the two rows.</source>
        <translation>两行只保留一行。</translation>
    </message>
    <message>
        <source>You keyed this first, so the second key-in needs another person. What you keyed stands.</source>
        <translation>第一次由您录入，第二次须由他人录入。您的录入仍然有效。</translation>
    </message>
    <message>
        <source>This is not a score: %1. Nothing was kept.</source>
        <translation>这不是成绩：%1，未保存。</translation>
    </message>
    <message>
        <source>Nobody is enrolled in this sitting. No seat was drawn. Import the roster first.</source>
        <translation>本场次还没有考生。未编座位。请先导入名册。</translation>
    </message>
    <message>
        <source>There are fewer seats than candidates (%1). No seat was drawn. Add a room to the sitting.</source>
        <translation>座位少于考生（%1）。未编座位。请为场次增加考场。</translation>
    </message>
    <message>
        <source>The seed of a draw is 64 hex digits. No seat was drawn. Leave it empty to draw a new one.</source>
        <translation>编排种子应为 64 位十六进制数。未编座位。留空则自动生成。</translation>
    </message>
    <message>
        <source>The admission numbers of this day are used up. No seat was drawn. Tell the administrator the code.</source>
        <translation>当日准考证号已用完。未编座位。请把代码告诉管理员。</translation>
    </message>
    <message>
        <source>The doors are open or were open (%1): seats are no longer drawn anew. Whoever was enrolled late gets a free seat one by one.</source>
        <translation>已开放签到（%1），不能重新编排座位。后补考生将逐个安排空位。</translation>
    </message>
    <message>
        <source>This candidate already has a seat. Nothing was changed.</source>
        <translation>该考生已有座位。没有改动任何数据。</translation>
    </message>
    <message>
        <source>The sitting is over (%1). Nobody was seated. Choose another sitting.</source>
        <translation>场次已结束（%1）。未安排座位。请选择其他场次。</translation>
    </message>
    <message>
        <source>A centre already runs on this folder: %1. Nothing was changed. Stop it first.</source>
        <translation>该文件夹上已有中心服务在运行：%1。没有改动任何数据。请先停止它。</translation>
    </message>
    <message>
        <source>The centre does not accept this invitation: it is used up, expired or not its own. Nothing was changed. Ask for a new one.</source>
        <translation>中心不接受该邀请码：已使用、已过期或不是其签发。没有改动任何数据。请申请新的邀请码。</translation>
    </message>
    <message>
        <source>This is no address to listen on: %1. The centre was not started. Give it as HOST:PORT.</source>
        <translation>监听地址无效：%1。中心服务未启动。请按“主机名加端口”的形式填写。</translation>
    </message>
    <message>
        <source>This is no name for a centre: %1. Nothing was made. Choose another name.</source>
        <translation>中心名称无效：%1。未建立。请换一个名称。</translation>
    </message>
    <message>
        <source>The centre refused the package (%1). It is kept here. Export it again and send it once more.</source>
        <translation>中心拒收成果包（%1）。本地已保存。请重新导出后再发送。</translation>
    </message>
    <message>
        <source>The centre cannot confirm the signature of the site %1. Nothing was taken. What is kept here is safe; enrol again.</source>
        <translation>中心无法确认考点 %1 的签名。未接收。本地数据安全，请重新登记。</translation>
    </message>
    <message>
        <source>This is no name for a site: %1. No invitation was made. Choose another name.</source>
        <translation>考点名称无效：%1。未生成邀请码。请换一个名称。</translation>
    </message>
    <message>
        <source>The centre cannot listen there (%1). It was not started. Choose another port.</source>
        <translation>中心服务无法监听（%1），未启动。请换一个端口。</translation>
    </message>
    <message>
        <source>The audit chain that was sent does not hold (%1). Nothing was taken. Keep the data folder as it is and tell the centre.</source>
        <translation>所送审计链不成立（%1）。未接收。请保持数据文件夹原样，并联系中心。</translation>
    </message>
    <message>
        <source>The centre and the site %1 do not agree whether this is a demonstration. Nothing was taken.</source>
        <translation>中心与考点 %1 的演示标记不一致。未接收。</translation>
    </message>
    <message>
        <source>This centre takes no demonstration data (%1). Nothing was taken. Use a demonstration centre.</source>
        <translation>该中心不接收演示数据（%1）。未接收。请使用演示中心。</translation>
    </message>
    <message>
        <source>The centre already holds another batch in this place (%1). Nothing was taken and nothing was lost. Tell the centre; both are kept.</source>
        <translation>中心在该位置已有另一批次（%1）。未接收，也没有丢失。请联系中心，双方数据都保留。</translation>
    </message>
    <message>
        <source>The centre lacks an earlier batch (%1). This one waits; the missing one is sent first by itself.</source>
        <translation>中心缺少前面的批次（%1）。本批次等待，将自动先补发缺少的批次。</translation>
    </message>
    <message>
        <source>The key of the centre is damaged: %1. Nothing was changed. Restore it from the backup.</source>
        <translation>中心密钥已损坏：%1。没有改动任何数据。请从备份恢复。</translation>
    </message>
    <message>
        <source>The key of the centre is missing: %1. No new key was made. Restore it from the backup.</source>
        <translation>缺少中心密钥：%1。未生成新密钥。请从备份恢复。</translation>
    </message>
    <message>
        <source>The centre has nothing at %1. Nothing was changed. Update Kaochang.</source>
        <translation>中心没有 %1。没有改动任何数据。请升级考场。</translation>
    </message>
    <message>
        <source>The centre has no such batch (%1). It is sent again by itself.</source>
        <translation>中心没有该批次（%1），将自动重新发送。</translation>
    </message>
    <message>
        <source>The centre holds another record under the same id. Nothing was taken and nothing was lost. Tell the centre; both are kept.</source>
        <translation>中心有相同编号的另一条记录。未接收，也没有丢失。请联系中心，双方数据都保留。</translation>
    </message>
    <message>
        <source>Another computer is already enrolled as %1. Nothing was changed. Ask the centre for an invitation of its own.</source>
        <translation>已有另一台电脑以 %1 登记。没有改动任何数据。请向中心申请单独的邀请码。</translation>
    </message>
    <message>
        <source>The centre does not know the site %1. Nothing was taken. Enrol with an invitation first.</source>
        <translation>中心没有考点 %1。未接收。请先用邀请码登记。</translation>
    </message>
    <message>
        <source>The batch was sent to the wrong place (%1). Nothing was taken. It is sent again by itself.</source>
        <translation>批次发送到了错误的位置（%1）。未接收，将自动重新发送。</translation>
    </message>
    <message>
        <source>The package that arrived is not the one announced (%1). It was not taken. It is sent again by itself.</source>
        <translation>收到的成果包与预告不符（%1）。未接收，将自动重新发送。</translation>
    </message>
    <message>
        <source>The chain of the recording ledger does not hold at line %1. The package is refused. Ask the site for the original.</source>
        <translation>录像台账的链在第 %1 行断裂。已拒收。请向考点索取原件。</translation>
    </message>
    <message>
        <source>The sitting is not over yet (%1). Nothing was exported. End the exam first.</source>
        <translation>场次尚未结束（%1）。未导出。请先结束考试。</translation>
    </message>
    <message>
        <source>Another package of this site was made meanwhile (%1). This one was not kept. Export again.</source>
        <translation>期间已生成另一个成果包（%1）。本次未保存。请重新导出。</translation>
    </message>
    <message>
        <source>A chosen recording is not in the ledger (%1). Nothing was exported. Choose again.</source>
        <translation>所选录像不在台账中（%1）。未导出。请重新选择。</translation>
    </message>
    <message>
        <source>This is no address of a centre: %1. Nothing was changed. Enter it as the centre gave it.</source>
        <translation>这不是鉴定中心的地址：%1。没有改动任何数据。请按中心提供的地址填写。</translation>
    </message>
    <message>
        <source>The enrolment at the centre is damaged (%1). What is kept here is safe. Ask the centre for a new invitation.</source>
        <translation>中心登记信息已损坏（%1）。本地数据安全。请向中心申请新的邀请码。</translation>
    </message>
    <message>
        <source>This is not an invitation of a centre. Nothing was changed. Paste it whole, as the centre gave it.</source>
        <translation>邀请码无效。没有改动任何数据。请完整粘贴中心提供的邀请码。</translation>
    </message>
    <message>
        <source>The receipt does not fit what was sent. What is kept here is safe and stays unsent. Tell the centre.</source>
        <translation>回执与发送内容不符。本地数据安全，仍标为未送达。请联系中心。</translation>
    </message>
    <message>
        <source>The other side answered in a way that cannot be understood (%1). What is kept here is safe. Update Kaochang or tell the centre.</source>
        <translation>无法识别对方的应答（%1）。本地数据安全。请升级考场或联系中心。</translation>
    </message>
    <message>
        <source>Demonstration data cannot go to a real centre, nor real data to a demonstration. Nothing was sent.</source>
        <translation>演示数据不能发往真实中心，真实数据也不能发往演示中心。未发送。</translation>
    </message>
    <message>
        <source>The address of the centre is not protected: %1. Nothing was sent. Use an address that begins with https.</source>
        <translation>中心地址未加密：%1。未发送。请使用以 https 开头的地址。</translation>
    </message>
    <message>
        <source>There is no such batch here (%1). Nothing was changed. Reload the page.</source>
        <translation>没有这个批次（%1）。没有改动任何数据。请刷新页面。</translation>
    </message>
    <message>
        <source>There is no such series of batches here (%1). Nothing was changed. Reload the page.</source>
        <translation>没有这个批次序列（%1）。没有改动任何数据。请刷新页面。</translation>
    </message>
    <message>
        <source>There is no such package here (%1). Nothing was sent. Export it again.</source>
        <translation>没有这个成果包（%1）。未发送。请重新导出。</translation>
    </message>
    <message>
        <source>This site is not enrolled at a centre yet. Everything is kept here. Enter the centre&apos;s invitation.</source>
        <translation>本考点尚未在中心登记。数据都保存在本地。请录入中心的邀请码。</translation>
    </message>
    <message>
        <source>The other side is not the centre this site is enrolled at. Nothing was accepted. Check the network and the address.</source>
        <translation>对方不是本考点登记的中心。未接收。请检查网络和地址。</translation>
    </message>
    <message>
        <source>The centre cannot be reached. Everything is kept here and sent by itself when the network is back.</source>
        <translation>无法连接中心。数据都已保存在本地，网络恢复后会自动发送。</translation>
    </message>
    <message>
        <source>A record is too large to be sent (%1). It is kept here. Tell the administrator the code.</source>
        <translation>有一条记录过大，无法发送（%1）。已保存在本地。请把代码告诉管理员。</translation>
    </message>
    <message>
        <source>The command lacks what it is about. Nothing was done. See its help.</source>
        <translation>命令缺少参数。未作处理。请查看帮助。</translation>
    </message>
    <message>
        <source>There is no such institution here (%1). Nothing was done. Choose one of the site&apos;s.</source>
        <translation>没有这个机构（%1）。未作处理。请选择本考点的机构。</translation>
    </message>
    <message>
        <source>The sample could not be set up (%1). Nothing of it is kept as real. Choose an empty data folder.</source>
        <translation>示例考点建立失败（%1）。没有留下真实数据。请选择空的数据文件夹。</translation>
    </message>
    <message>
        <source>This correction was already decided. Nothing was changed.</source>
        <translation>该更正已处理，未作更改。</translation>
    </message>
    <message>
        <source>You have submitted this paper, so its marks stand as they are. A correction needs the chief and a second person.</source>
        <translation>您已提交该考生的评分，不能再改。更正须由组长提出、第二人确认。</translation>
    </message>
    <message>
        <source>Aspect %1 stands twice in the scheme. The scheme was not taken. Number its aspects anew.</source>
        <translation>评分点 %1 在评分表中重复，未启用。请重新编号。</translation>
    </message>
    <message>
        <source>The maxima of the scheme add up wrongly (%1). The scheme was not taken. Correct the maxima.</source>
        <translation>评分表各项满分合计不对（%1），未启用。请更正满分。</translation>
    </message>
    <message>
        <source>Assessors do not see whose code is which. Nothing was shown.</source>
        <translation>考评员不能查看编号对应的考生，未显示。</translation>
    </message>
    <message>
        <source>A correction of this mark already waits for a second person. Decide on that one first.</source>
        <translation>该分数已有一条更正待第二人确认。请先处理那一条。</translation>
    </message>
    <message>
        <source>Points are missing without a reason, so nothing was saved. Take a deduction by its letter, or write a note (F2).</source>
        <translation>扣了分但没有原因，未保存。请按字母选择扣分原因，或写备注（F2）。</translation>
    </message>
    <message>
        <source>A deduction of aspect %1 is larger than the aspect. The scheme was not taken.</source>
        <translation>评分点 %1 的扣分超过其满分，评分表未启用。</translation>
    </message>
    <message>
        <source>Two deductions of aspect %1 share a letter. The scheme was not taken.</source>
        <translation>评分点 %1 有两个扣分原因用了同一字母，评分表未启用。</translation>
    </message>
    <message>
        <source>This paper has marks. They stand. Undo them first if the candidate was absent or exempt.</source>
        <translation>该考生已有评分，评分保留。若缺考或免考，请先撤销评分。</translation>
    </message>
    <message>
        <source>Marks have been given, so the panel stays as it is.</source>
        <translation>已开始评分，考评组不能更换。</translation>
    </message>
    <message>
        <source>One of the panel must not assess a candidate of this sitting (%1). The panel was not seated. Choose somebody else.</source>
        <translation>考评组中有人须回避本场考生（%1），未组成。请换人。</translation>
    </message>
    <message>
        <source>An assessor has no account to sign in with (%1). The panel was not seated. Make one under Site.</source>
        <translation>有考评员没有登录账号（%1），考评组未组成。请在“考点”中建立账号。</translation>
    </message>
    <message>
        <source>The scheme has no aspect %1. Nothing was saved. Reload.</source>
        <translation>评分表没有评分点 %1，未保存。请重新载入。</translation>
    </message>
    <message>
        <source>This correction is not here any more. Reload.</source>
        <translation>这条更正已不在。请重新载入。</translation>
    </message>
    <message>
        <source>The aspect has no deduction %1. Nothing was saved.</source>
        <translation>该评分点没有扣分原因 %1，未保存。</translation>
    </message>
    <message>
        <source>This panel is not here any more. Reload.</source>
        <translation>该考评组已不在。请重新载入。</translation>
    </message>
    <message>
        <source>This paper is not here any more. Reload.</source>
        <translation>该评分单已不在。请重新载入。</translation>
    </message>
    <message>
        <source>This scheme is not here any more. Reload.</source>
        <translation>该评分表已不在。请重新载入。</translation>
    </message>
    <message>
        <source>Nobody is enrolled for this subject, so no panel was seated. Import the roster first.</source>
        <translation>该科目无人报名，考评组未组成。请先导入名册。</translation>
    </message>
    <message>
        <source>The first of the panel may not lead it (%1). The panel was not seated. Choose a chief assessor.</source>
        <translation>首位成员不能担任组长（%1），考评组未组成。请选择考评组长。</translation>
    </message>
    <message>
        <source>Aspect %1 is no ★ key skill. Nothing was saved.</source>
        <translation>评分点 %1 不是 ★ 关键技能，未保存。</translation>
    </message>
    <message>
        <source>%1 aspects are not marked yet, so the paper was not submitted. What you marked is saved.</source>
        <translation>还有 %1 项未评，未提交。已评的都已保存。</translation>
    </message>
    <message>
        <source>You are not in the panel that marks this. Nothing was saved.</source>
        <translation>您不在本考评组，未保存。</translation>
    </message>
    <message>
        <source>This sitting does not examine that subject. Nothing was seated.</source>
        <translation>本场不考该科目，考评组未组成。</translation>
    </message>
    <message>
        <source>A panel has an odd number of assessors. It was not seated. Add or leave out one.</source>
        <translation>考评组人数须为单数，未组成。请增减一人。</translation>
    </message>
    <message>
        <source>There are no marks to correct on this sheet.</source>
        <translation>该评分单没有可更正的分数。</translation>
    </message>
    <message>
        <source>The sitting has not started, so nothing was saved. It is started under Today.</source>
        <translation>本场尚未开考，未保存。请在“今日”中开考。</translation>
    </message>
    <message>
        <source>Only absent, exempt and voided stand in place of marks.</source>
        <translation>只有缺考、免考、作废可以代替分数。</translation>
    </message>
    <message>
        <source>Only the chief of the panel decides this. Nothing was changed.</source>
        <translation>只有考评组长可以决定，未作更改。</translation>
    </message>
    <message>
        <source>The correction says what already stands. Nothing was changed.</source>
        <translation>更正与现有内容相同，未作更改。</translation>
    </message>
    <message>
        <source>The panel agrees, so no sheet was given back.</source>
        <translation>考评组意见一致，未退回。</translation>
    </message>
    <message>
        <source>There is nothing to decide here any more. Reload.</source>
        <translation>这里已没有需要决定的事项。请重新载入。</translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <translation>没有可撤销的内容。</translation>
    </message>
    <message>
        <source>The scheme is for another occupation, level or subject. The panel was not seated.</source>
        <translation>评分表属于其他职业、等级或科目，考评组未组成。</translation>
    </message>
    <message>
        <source>The points lie outside %1. Nothing was saved.</source>
        <translation>分数超出 %1，未保存。</translation>
    </message>
    <message>
        <source>You proposed this, so another person decides. It still waits.</source>
        <translation>该更正由您提出，须由他人确认，仍在等待。</translation>
    </message>
    <message>
        <source>Somebody of the panel has not submitted yet, so its marks stay hidden.</source>
        <translation>考评组尚有人未提交，评分暂不显示。</translation>
    </message>
    <message>
        <source>A panel has three assessors or more. It was not seated.</source>
        <translation>考评组至少三人，未组成。</translation>
    </message>
    <message>
        <source>Somebody stands twice in the panel (%1). It was not seated.</source>
        <translation>考评组中有人重复（%1），未组成。</translation>
    </message>
    <message>
        <source>This candidate has already checked in (%1). Nothing was done twice. Compare the document; if somebody else sits there, turn this person away and tell the chief.</source>
        <translation>该考生已签到（%1），没有重复签到。请核对证件；若座位上是他人，请不予入场并报告负责人。</translation>
    </message>
    <message>
        <source>The picture is no JPEG or PNG, or is too large. The check-in stands without it. Take it again.</source>
        <translation>图片不是 JPEG 或 PNG，或文件过大。签到有效，未附照片。请重新拍摄。</translation>
    </message>
    <message>
        <source>The doors of this sitting are not open (%1). Nobody was let in. Open the doors under Today.</source>
        <translation>本场次未在签到中（%1）。未签到。请在“今日”中开放签到。</translation>
    </message>
    <message>
        <source>This candidate is not checked in. Nothing was undone.</source>
        <translation>该考生尚未签到，无可撤销。</translation>
    </message>
    <message>
        <source>This candidate has no seat yet. Not checked in. Seat the late ones under Roster.</source>
        <translation>该考生还没有座位。未签到。请在“名册”中安排后补考生。</translation>
    </message>
    <message>
        <source>The candidate is %1 minutes late, more than the rules allow. Not checked in. Record the absence.</source>
        <translation>考生迟到 %1 分钟，超过规定。未签到。请登记缺考。</translation>
    </message>
    <message>
        <source>The document shown is another person&apos;s. Not checked in. Check the document; turn the person away if it stays so.</source>
        <translation>所持证件不是该考生的。未签到。请核对证件，如确属不符请不予入场。</translation>
    </message>
    <message>
        <source>The candidate sits in another room. Not checked in here. Show the way there.</source>
        <translation>该考生不在本考场。未在此签到。请指引前往所属考场。</translation>
    </message>
    <message>
        <source>The candidate is enrolled in another sitting. Not checked in. Check the day and the time on the admission sheet.</source>
        <translation>该考生报名的是其他场次。未签到。请核对准考证上的日期和时间。</translation>
    </message>
    <message>
        <source>Nobody in the roster fits this. Nothing was changed. Try the last four places of the document, the seat or the name.</source>
        <translation>名册中没有匹配的考生。没有改动任何数据。请试试证件后四位、座位号或姓名。</translation>
    </message>
    <message>
        <source>Scan the admission sheet, or type a name, number or seat.</source>
        <translation>请扫描准考证，或输入姓名、号码、座位。</translation>
    </message>
    <message>
        <source>The file&apos;s name says no document number. It was passed over.</source>
        <translation>文件名中没有证件号码，已略过。</translation>
    </message>
    <message>
        <source>Nobody is enrolled with this document. The photo was passed over.</source>
        <translation>没有使用该证件报名的考生，照片已略过。</translation>
    </message>
    <message>
        <source>The name differs from the one kept: %1. The photo was passed over.</source>
        <translation>姓名与名册不同：%1。照片已略过。</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB. The photo was passed over.</source>
        <translation>文件大于 1 MiB，照片已略过。</translation>
    </message>
    <message>
        <source>Another file is for the same person: %1. The photo was passed over.</source>
        <translation>另有同一考生的文件：%1。照片已略过。</translation>
    </message>
    <message>
        <source>The file is no JPEG or PNG. The photo was passed over.</source>
        <translation>文件不是 JPEG 或 PNG，照片已略过。</translation>
    </message>
    <message>
        <source>The photo is %1 pixels wide; 300 to 500 are accepted. It was passed over.</source>
        <translation>照片宽 %1 像素，应为 300 至 500。照片已略过。</translation>
    </message>
    <message>
        <source>The played day did not hold at this point: %1. What was done so far stands. See the log.</source>
        <translation>全流程演练在此处未通过：%1。此前内容保留。请查看日志。</translation>
    </message>
    <message>
        <source>There is no sitting to export (%1). Nothing was written. End a sitting first.</source>
        <translation>没有可导出的场次（%1）。未写出。请先结束场次。</translation>
    </message>
    <message>
        <source>Only the sample day can be played. Nothing was done. Add --sample.</source>
        <translation>只能演练示例考点。未作处理。请加上 --sample。</translation>
    </message>
    <message>
        <source>The file is of Excel 95 or older. Nothing was imported. Open it in a spreadsheet program, save it as .xlsx and import that.</source>
        <translation>该文件是 Excel 95 或更早的格式。未导入。请用表格软件打开并另存为 .xlsx 后再导入。</translation>
    </message>
    <message>
        <source>Something is already recorded for this enrolment. It was not removed. Record the absence instead.</source>
        <translation>该报名已有后续记录，未移除。请改为登记缺考。</translation>
    </message>
    <message>
        <source>The results of this sitting are locked already. Nothing was changed. A change now is a correction by two people.</source>
        <translation>本场成绩已锁定，未作更改。如需改动，须由两人更正。</translation>
    </message>
    <message>
        <source>A stored result cannot be read. Nothing was changed. Restore the data from the last backup.</source>
        <translation>有一条成绩无法读取，未作更改。请从最近的备份恢复数据。</translation>
    </message>
    <message>
        <source>A result cannot become not marked. Nothing was changed. Choose a score, absent, exempt or voided.</source>
        <translation>成绩不能改为未评，未作更改。请选择分数、缺考、免考或作废。</translation>
    </message>
    <message>
        <source>Something changed since this was proposed, so nothing was confirmed. Look again and propose anew.</source>
        <translation>提出之后内容有变，未确认。请核对后重新提出。</translation>
    </message>
    <message>
        <source>A correction of this result already waits for a second person. Decide on that one first.</source>
        <translation>该成绩已有一条更正待第二人确认。请先处理那一条。</translation>
    </message>
    <message>
        <source>A result does not follow from its own marks. Nothing was changed. Tell the administrator.</source>
        <translation>有成绩与其评分不符，未作更改。请告知管理员。</translation>
    </message>
    <message>
        <source>%1 subjects are not marked yet, so nothing was locked. Complete them first.</source>
        <translation>还有 %1 科未评，未锁定。请先补全。</translation>
    </message>
    <message>
        <source>%1 subjects are being corrected, so nothing was locked. Settle them first.</source>
        <translation>还有 %1 科正在更正，未锁定。请先处理。</translation>
    </message>
    <message>
        <source>There is no open video gap to accept. Nothing was changed.</source>
        <translation>没有待认可的录像间断，未作更改。</translation>
    </message>
    <message>
        <source>Nobody need look at this result. Nothing was changed.</source>
        <translation>该成绩不需要复核，未作更改。</translation>
    </message>
    <message>
        <source>Nobody is enrolled in this sitting, so there is nothing to lock.</source>
        <translation>本场无人报名，没有可锁定的成绩。</translation>
    </message>
    <message>
        <source>The sitting has not ended, so nothing was locked. End it under Today.</source>
        <translation>本场尚未结束，未锁定。请在“今日”中结束考试。</translation>
    </message>
    <message>
        <source>This candidate or subject is not part of the sitting. Nothing was changed.</source>
        <translation>该考生或科目不属于本场，未作更改。</translation>
    </message>
    <message>
        <source>Nobody has proposed the lock. Nothing was locked.</source>
        <translation>尚无人提出锁定，未锁定。</translation>
    </message>
    <message>
        <source>You already gave your opinion on this number. It stands; another person gives the second.</source>
        <translation>您已对该成绩表态，仍然有效；请由另一人表态。</translation>
    </message>
    <message>
        <source>Points lie between 0 and 100. Nothing was changed.</source>
        <translation>分数为 0 至 100，未作更改。</translation>
    </message>
    <message>
        <source>You proposed this, so another person confirms it. It still waits.</source>
        <translation>由您提出，须由他人确认，仍在等待。</translation>
    </message>
    <message>
        <source>This version does not know the rule %1 a result was made by. Nothing was changed. Update Kaochang.</source>
        <translation>本版本不认识成绩所用的规则 %1，未作更改。请更新考场。</translation>
    </message>
    <message>
        <source>The command cannot read “%1”. Nothing was done. See its help.</source>
        <translation>命令无法识别“%1”。未执行任何操作。请查看帮助。</translation>
    </message>
    <message>
        <source>The command line cannot be read: %1. Nothing was done. See --help.</source>
        <translation>无法识别命令行：%1。未执行任何操作。请查看 --help。</translation>
    </message>
    <message>
        <source>There is no command “%1”. Nothing was done. See --help.</source>
        <translation>没有命令“%1”。未执行任何操作。请查看 --help。</translation>
    </message>
    <message>
        <source>Nobody is signed in. Nothing was done. Say who you are with --as LOGIN, the passphrase in KAOCHANG_SIGN_IN.</source>
        <translation>没有人登录。未执行任何操作。请用 --as LOGIN 说明身份，口令放在 KAOCHANG_SIGN_IN 中。</translation>
    </message>
    <message>
        <source>Not everything is with the centre yet (%1). All of it is safe here and waits. Try again later.</source>
        <translation>还没有全部送达鉴定中心（%1）。数据都安全地保存在本机等待发送。请稍后再试。</translation>
    </message>
    <message>
        <source>Several people fit. Nobody was let in. Name one by the admission number: %1.</source>
        <translation>有多人符合。未放行任何人。请用准考证号指定一人：%1。</translation>
    </message>
    <message>
        <source>The first person of a new site is its administrator, nothing else. Nobody was added. Give the role admin.</source>
        <translation>新考点的第一个用户只能是管理员。未添加任何人。请使用角色 admin。</translation>
    </message>
    <message>
        <source>The notice behind this policy has lapsed (%1). The plan stands. Ask the centre which notice applies now.</source>
        <translation>政策所依据的通知已失效（%1）。计划仍然有效。请向鉴定中心确认现行通知。</translation>
    </message>
    <message>
        <source>This account is out of use since %1. Nothing was opened or changed. The administrator can bring it back into use.</source>
        <translation>该账号自 %1 起停用。没有打开或改动任何内容。可由管理员恢复使用。</translation>
    </message>
    <message>
        <source>The account “%1” is in use. Nothing was changed. Reload the page.</source>
        <translation>账号“%1”正在使用。未作改动。请刷新页面。</translation>
    </message>
    <message>
        <source>Nobody would be left to keep the accounts. Nothing was changed. Make somebody else administrator first.</source>
        <translation>这样就没有人管理账号了。未作改动。请先指定另一位管理员。</translation>
    </message>
    <message>
        <source>The sign-in name is missing. Nothing was kept. Enter one.</source>
        <translation>没有登录名。未保存。请填写。</translation>
    </message>
    <message>
        <source>The person&apos;s name is missing. Nothing was kept. Enter it.</source>
        <translation>没有姓名。未保存。请填写。</translation>
    </message>
    <message>
        <source>A reason is needed for this. Nothing was changed. Write why and try again.</source>
        <translation>此操作需要写明原因。未作改动。请写明原因后再试。</translation>
    </message>
    <message>
        <source>This is out of use since %1. Nothing was changed. Reload the page.</source>
        <translation>此项自 %1 起停用。未作改动。请刷新页面。</translation>
    </message>
    <message>
        <source>The card expired: %1. The person was not assigned. Choose somebody with a valid card.</source>
        <translation>证卡已过期：%1。未安排此人。请选择证卡有效的人员。</translation>
    </message>
    <message>
        <source>The filing is out of use: %1. The plan was refused. Keep the new filing first.</source>
        <translation>备案已停用：%1。计划被拒绝。请先录入新的备案。</translation>
    </message>
    <message>
        <source>%1 assesses here no more. The plan was refused. Bring the institution back into use or choose another.</source>
        <translation>%1 已停用，不再在此开展认定。计划被拒绝。请恢复该机构，或选择其他机构。</translation>
    </message>
    <message>
        <source>There is no such camera here. Nothing was changed. Reload the page.</source>
        <translation>这里没有这个摄像头。未作改动。请刷新页面。</translation>
    </message>
    <message>
        <source>This is in use. Nothing was changed. Reload the page.</source>
        <translation>此项正在使用。未作改动。请刷新页面。</translation>
    </message>
    <message>
        <source>The filing %1 belongs to another institution and stays there. Nothing was kept. Keep a filing of its own.</source>
        <translation>备案 %1 属于另一机构，不能转移。未保存。请为本机构另录备案。</translation>
    </message>
    <message>
        <source>The room %1 is out of use. Nothing was planned. Choose another room.</source>
        <translation>考场 %1 已停用。未安排。请选择其他考场。</translation>
    </message>
    <message>
        <source>This person works here no more since %1. The person was not assigned. Choose somebody else.</source>
        <translation>此人自 %1 起不再在岗。未安排此人。请选择其他人员。</translation>
    </message>
    <message>
        <source>A sitting on %1 still needs this. It stays in use. Close that sitting first.</source>
        <translation>%1 的场次仍要用到此项，继续保留使用。请先结束该场次。</translation>
    </message>
    <message>
        <source>The marks agree, or a third mark is still awaited: the chief is not asked. The chief&apos;s mark was not recorded.</source>
        <translation>各方评分一致，或仍在等待第三人评分：不需要组长裁定。组长的评分未记录。</translation>
    </message>
    <message>
        <source>The record of how this score was made cannot be read. The score still stands. Tell the administrator.</source>
        <translation>这个成绩的推导记录无法读取。成绩仍然有效。请告知管理员。</translation>
    </message>
    <message>
        <source>Computing this score again gives another number (%1). Nothing was changed. Do not publish it; tell the administrator.</source>
        <translation>重新计算这个成绩得到不同的数（%1）。什么都没有改动。请不要公布，并告知管理员。</translation>
    </message>
    <message>
        <source>These weights make fractions too fine to add exactly. Nothing was computed. Use rounder weights.</source>
        <translation>这些权重产生的分数过细，无法精确相加。没有计算。请使用更整的权重。</translation>
    </message>
    <message>
        <source>This version does not know the rule %1. Nothing was computed. Check its name, or install a newer version.</source>
        <translation>此版本不认识规则 %1。没有计算。请核对名称，或安装更新的版本。</translation>
    </message>
    <message>
        <source>Footage is kept for 1 to 100 years. Nothing was changed.</source>
        <translation>录像保管期限为 1 至 100 年。未作任何更改。</translation>
    </message>
    <message>
        <source>This list was decided already. Nothing was changed; propose a new one.</source>
        <translation>这份清单已有决定，未作任何更改。请重新提出。</translation>
    </message>
    <message>
        <source>Something still keeps one of these recordings. Nothing was erased. Its reason stands in the list of footage.</source>
        <translation>其中一段录像仍须保管，未删除任何文件。原因见录像清单。</translation>
    </message>
    <message>
        <source>This hold was lifted already. Place a new one to keep the footage.</source>
        <translation>这项保全已经解除。如需继续保管，请重新设置保全。</translation>
    </message>
    <message>
        <source>Say why: the reason is kept with the act. Nothing was changed.</source>
        <translation>请写明原因，原因会与操作一同留存。未作任何更改。</translation>
    </message>
    <message>
        <source>This list is not here. Look at the list of footage again.</source>
        <translation>没有这份清单。请重新查看录像清单。</translation>
    </message>
    <message>
        <source>This hold is not here. Look at the list of footage again.</source>
        <translation>没有这项保全。请重新查看录像清单。</translation>
    </message>
    <message>
        <source>No recording was named, or everything is still kept. Nothing was changed.</source>
        <translation>没有指定录像，或全部录像仍须保管。未作任何更改。</translation>
    </message>
    <message>
        <source>Whoever proposed this cannot confirm it. Nothing was erased. A second person has to.</source>
        <translation>提出人不能自己确认，未删除任何文件。须由另一人确认。</translation>
    </message>
    <message>
        <source>This footage was erased after its term. Its ledger is still here and proves what there was.</source>
        <translation>这段录像已在保管期满后销毁。台账仍在，可证明当时录了什么。</translation>
    </message>
    <message>
        <source>A file could not be erased. What was decided stands; the rest goes when the program starts again.</source>
        <translation>有文件未能删除。决定仍然有效，其余文件在程序下次启动时删除。</translation>
    </message>
    <message>
        <source>A copy read back differs from what was recorded. The original is untouched. Use another disk and copy again.</source>
        <translation>回读的副本与录像不一致，原件未受影响。请换一块磁盘重新复制。</translation>
    </message>
    <message>
        <source>This room is still being recorded. Stop the recording first.</source>
        <translation>该考场仍在录像。请先停止录像。</translation>
    </message>
    <message>
        <source>The member “%1” is not one of these, or not of this kind. Nothing was kept. Compare it with what the same verb lists.</source>
        <translation>成员“%1”不存在，或类型不对。未保存。请与同一命令的 list 输出对照。</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was kept. Type the same one twice.</source>
        <translation>两次输入的口令不同。未保存。请输入两次相同的口令。</translation>
    </message>
    <message>
        <source>The file of the new site lacks or misspells “%1”. Nothing was written. The guide&apos;s page on the command line shows the file.</source>
        <translation>新考点文件缺少“%1”或写法有误。未写入任何内容。文件写法见手册“命令行”一页。</translation>
    </message>
    <message>
        <source>A sign-in name is one word without blanks. Nothing was kept. Enter one, such as the person&apos;s initials.</source>
        <translation>登录名是一个词，中间没有空格。未保存任何内容。请输入，例如姓名的拼音。</translation>
    </message>
    <message>
        <source>The key of a demonstration lies in the open and stays there. Nothing was changed. Set up a real site to protect its key.</source>
        <translation>演示数据的密钥是公开的，不能改变。未作任何更改。要保护密钥，请建立正式考点。</translation>
    </message>
    <message>
        <source>The system keychain is locked or does not answer. No new key was made, the data is safe. Enter the site&apos;s passphrase.</source>
        <translation>系统钥匙串已锁定或没有应答。没有生成新密钥，数据完好。请输入考点的密钥口令。</translation>
    </message>
    <message>
        <source>This passphrase does not open the site&apos;s key. Nothing was opened or changed, and all that was saved is kept. Try again; mind capitals and the input method.</source>
        <translation>此口令打不开考点的密钥。未打开、未更改任何内容，已保存的都在。请重试，注意大小写和输入法。</translation>
    </message>
    <message>
        <source>This is not a unified social credit code of 18 places (%1). Nothing was kept. Enter it as it stands on the licence.</source>
        <translation>这不是 18 位统一社会信用代码（%1）。未保存任何内容。请按营业执照或登记证书填写。</translation>
    </message>
    <message>
        <source>There is no operation &quot;%1&quot; to compute. Nothing was computed. See kaochangctl compute --help.</source>
        <translation>没有名为“%1”的计算。没有计算。请看 kaochangctl compute --help。</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; of the document is missing or not of its form. It was refused whole. Correct the document.</source>
        <translation>文档的成员“%1”缺失或格式不对。整体已拒绝。请更正文档。</translation>
    </message>
    <message>
        <source>The document has a member &quot;%1&quot; that nobody reads. It was refused whole. Check its spelling.</source>
        <translation>文档的成员“%1”不会被读取。整体已拒绝。请核对拼写。</translation>
    </message>
    <message>
        <source>Stopped as you asked. Nothing was imported. Import again when you like.</source>
        <translation>已按要求停止，没有导入任何内容。需要时可重新导入。</translation>
    </message>
    <message>
        <source>The photo is wider than high; see whether it is a portrait.</source>
        <translation>照片宽大于高，请看是否为证件照。</translation>
    </message>
    <message>
        <source>The photo is dark; see whether the face can be known.</source>
        <translation>照片偏暗，请看能否辨认。</translation>
    </message>
    <message>
        <source>The photo is too bright; see whether the face can be known.</source>
        <translation>照片过亮，请看能否辨认。</translation>
    </message>
    <message>
        <source>The photo shows hardly any contrast; see whether anybody is on it.</source>
        <translation>照片几乎没有明暗，请看是否有人像。</translation>
    </message>
    <message>
        <source>The photo is blurred; see whether the face can be known.</source>
        <translation>照片模糊，请看能否辨认。</translation>
    </message>
    <message>
        <source>A level must be a share from 0.5 to 0.999, or 2 levels or more. Nothing was computed. Correct the request.</source>
        <translation>水平应为 0.5 至 0.999 的比例，或不少于 2 个等级。没有计算。请更正。</translation>
    </message>
    <message>
        <source>A value cannot stand here: not a number, not whole where it must be, below zero or above the full points (%1). Nothing was computed. Check the data.</source>
        <translation>有一个值不能用在这里：不是数、应为整数而不是、小于零或超过满分（%1）。没有计算。请核对数据。</translation>
    </message>
    <message>
        <source>Assessor %1 gave only lowest or only highest levels: severity has no bound. Nothing was computed. Leave this assessor out, or use the additive model.</source>
        <translation>第 %1 名考评员只给了最低或最高等级，无法估计其宽严。没有计算。请去掉该考评员，或使用加法模型。</translation>
    </message>
    <message>
        <source>The data name candidates, assessors, tasks or items by places of which one is empty. Nothing was computed. Number them without gaps.</source>
        <translation>考生、考评员、任务或题目的序号有空缺。没有计算。请连续编号。</translation>
    </message>
    <message>
        <source>A value is missing (row %1). Nothing was computed. Complete the table, or use a method that allows gaps.</source>
        <translation>缺少一个值（第 %1 行）。没有计算。请补全，或使用允许缺失的方法。</translation>
    </message>
    <message>
        <source>Everybody got the same, so nothing can be told. Nothing was computed. Wait for more marks.</source>
        <translation>所有的值都相同，无法得出结论。没有计算。请等待更多评分。</translation>
    </message>
    <message>
        <source>The assessors cannot be compared: some share no candidate, or each kept to a task of their own. Nothing was computed. Let a few papers be marked by both sides.</source>
        <translation>考评员之间无法比较：有人没有共同的考生，或各自只评一项任务。没有计算。请让双方共同评几份。</translation>
    </message>
    <message>
        <source>The estimate did not come to rest. Nothing is shown. Use the additive model, or wait for more marks.</source>
        <translation>估计没有收敛。不予显示。请使用加法模型，或等待更多评分。</translation>
    </message>
    <message>
        <source>The rows of the table are not of one length (row %1). Nothing was computed. Complete the table.</source>
        <translation>表格各行长度不一致（第 %1 行）。没有计算。请补全表格。</translation>
    </message>
    <message>
        <source>There are too few candidates, assessors or items for this. Nothing was computed. Wait for more marks.</source>
        <translation>考生、考评员或题目太少。没有计算。请等待更多评分。</translation>
    </message>
    <message>
        <source>The table is larger than this can handle. Nothing was computed. Split it.</source>
        <translation>表格超过可处理的大小。没有计算。请拆分。</translation>
    </message>
    <message>
        <source>There are more than 200 different values. Nothing was computed. Use a measure for numbers, such as ICC.</source>
        <translation>不同的值超过 200 个。没有计算。请使用适合数值的指标，例如 ICC。</translation>
    </message>
    <message>
        <source>This alarm was answered before. What was said first stands.</source>
        <translation>这条报警已经处置过，以先前的处置为准。</translation>
    </message>
    <message>
        <source>An alarm of this camera stands already. No second one was kept.</source>
        <translation>该机位已有一条未结束的报警，没有再记第二条。</translation>
    </message>
    <message>
        <source>This alarm is not here. Reload the page.</source>
        <translation>没有这条报警，请刷新页面。</translation>
    </message>
    <message>
        <source>The camera has hung up. The others go on. It is tried again by itself; check its power and the network.</source>
        <translation>摄像机断开了连接。其他摄像机照常录制。系统会自动重连；请检查其电源和网络。</translation>
    </message>
    <message>
        <source>The camera sends neither H.264, H.265 nor motion JPEG. It is encoded anew, at a higher cost. Choose one of these in the camera&apos;s own settings.</source>
        <translation>摄像机发送的既不是 H.264、H.265，也不是 MJPEG。系统改为重新编码录制，占用更多处理器。请在摄像机自身的设置中选择其中一种。</translation>
    </message>
    <message>
        <source>The camera says nothing any more. The others go on. It is tried again by itself; check its power and the network.</source>
        <translation>摄像机没有任何应答。其他摄像机照常录制。系统会自动重连；请检查其电源和网络。</translation>
    </message>
    <message>
        <source>The camera refuses this user and password (%1). The others go on. Correct them in the camera&apos;s settings here; it is tried again.</source>
        <translation>摄像机拒绝了这个用户名和密码（%1）。其他摄像机照常录制。请在本系统的摄像机设置中更正；系统会再次尝试。</translation>
    </message>
    <message>
        <source>%1 candidates have video gaps nobody accepted, so nothing was locked or published. A supervisor accepts them with a reason.</source>
        <translation>%1 名考生的录像间断尚无人认可，因此未锁定，也未公示。请由督导员写明理由后认可。</translation>
    </message>
    <message>
        <source>%1 results stand at the pass line without two opinions, so nothing was locked or published. Two people look at each.</source>
        <translation>%1 项成绩处于合格线上，尚无两人意见，因此未锁定，也未公示。请两人分别核对。</translation>
    </message>
    <message>
        <source>The results are not locked yet, so nothing was done here. Change the marks where they were given, or lock them first.</source>
        <translation>成绩尚未锁定，此处未做任何事。请在评分处更改，或先锁定成绩。</translation>
    </message>
    <message>
        <source>The results of this sitting are published already. Nothing was changed. To publish anew, withdraw that publication first.</source>
        <translation>本场次成绩已在公示，未作更改。如需重新公示，请先撤回。</translation>
    </message>
    <message>
        <source>An objection is raised between the first day of the publication and today. Nothing was kept. Check the date.</source>
        <translation>异议提出日期应在公示首日与今天之间，未保存。请核对日期。</translation>
    </message>
    <message>
        <source>This appeal was already decided. Nothing was changed.</source>
        <translation>该异议已有处理结论，未作更改。</translation>
    </message>
    <message>
        <source>Something is missing of the appeal: who objects, what they say, or who looks again. Nothing was kept. Fill it in.</source>
        <translation>异议内容不全：提出人、异议内容或复核人，未保存。请补全。</translation>
    </message>
    <message>
        <source>The publication ended on %1, so the objection is late and was not kept. Say why it is heard all the same.</source>
        <translation>公示已于 %1 结束，该异议逾期，未保存。仍要受理请写明理由。</translation>
    </message>
    <message>
        <source>%1 appeals are still open, so the results do not count as uncontested. Decide on them first.</source>
        <translation>还有 %1 件异议未处理，成绩不能视为无异议。请先处理。</translation>
    </message>
    <message>
        <source>An appeal about this result is open already. Nothing was kept. Decide on that one first.</source>
        <translation>该科成绩已有一件异议在处理，未保存。请先处理那一件。</translation>
    </message>
    <message>
        <source>This correction cannot answer the appeal: it is of another result, older than the appeal, or not confirmed. The appeal stays open. Choose the confirmed correction.</source>
        <translation>这项更正不能作为该异议的结论：属于其他成绩、早于异议或尚未确认。异议仍在处理中，请选择已确认的更正。</translation>
    </message>
    <message>
        <source>%1 corrections wait for a second person, so nothing was done. Decide on them under Results first.</source>
        <translation>有 %1 项更正等待第二人确认，因此未执行。请先到“成绩”页处理。</translation>
    </message>
    <message>
        <source>This result comes from that person, so somebody else looks again. Nobody was named. Choose another person.</source>
        <translation>该成绩由此人评定、录入或确认，应由他人复核，未指定。请另选一人。</translation>
    </message>
    <message>
        <source>This appeal is not here any more. Reload.</source>
        <translation>该异议已不在此处，请重新载入。</translation>
    </message>
    <message>
        <source>Nobody was named to look again, so nothing was decided. Name somebody first.</source>
        <translation>尚未指定复核人，未作结论。请先指定。</translation>
    </message>
    <message>
        <source>The results are not published, or the publication was withdrawn. Nothing was changed. Publish them first.</source>
        <translation>成绩尚未公示，或公示已撤回，未作更改。请先公示。</translation>
    </message>
    <message>
        <source>Somebody else was named to look again and decides. The appeal stays open.</source>
        <translation>已指定其他人复核并作结论，该异议仍在处理中。</translation>
    </message>
    <message>
        <source>The list must say where to object. Nothing was published. Enter a telephone number or a room.</source>
        <translation>公示名单须写明异议受理方式，未公示。请填写电话或地点。</translation>
    </message>
    <message>
        <source>Nobody names themselves to look again. Nobody was named. Choose another person.</source>
        <translation>不能指定自己复核，未指定。请另选一人。</translation>
    </message>
    <message>
        <source>This publication was closed. Nothing was changed. A late objection can still be received.</source>
        <translation>本次公示已结束，未作更改。逾期异议仍可受理。</translation>
    </message>
    <message>
        <source>A publication begins today or later. Nothing was published. Choose another first day.</source>
        <translation>公示首日不得早于今天，未公示。请另选首日。</translation>
    </message>
    <message>
        <source>A publication lasts at least %1 and at most 60 working days. Nothing was published. Choose another length.</source>
        <translation>公示至少 %1 个、至多 60 个工作日，未公示。请另选时长。</translation>
    </message>
    <message>
        <source>The publication runs through %1 and is closed after that day. Nothing was changed.</source>
        <translation>公示持续至 %1 当日结束，此后才能结束公示，未作更改。</translation>
    </message>
    <message>
        <source>An open appeal holds this footage. It stays held, and is let go with the decision on the appeal.</source>
        <translation>有未处理的异议，录像仍在保全，作出结论后自动解除。</translation>
    </message>
    <message>
        <source>The picture was well again by itself. There is nothing to accept.</source>
        <translation>画面已自行恢复正常，没有需要接受的新画面。</translation>
    </message>
    <message>
        <source>Certificate %1 is printed and in order. Nothing was printed again. For one that was lost, reissue it.</source>
        <translation>证书 %1 已打印完好，未再次打印。证书遗失请办理补发。</translation>
    </message>
    <message>
        <source>The day of issue lies between the sitting and today and is written 2026-05-01. Nothing was written. Correct the day.</source>
        <translation>发证日期应在考试日与今天之间，写作 2026-05-01。未写入任何内容。请更正日期。</translation>
    </message>
    <message>
        <source>Sheets are counted from 1 to 100000. Nothing was written. Enter another number.</source>
        <translation>张数应为 1 至 100000。未写入任何内容。请重新填写。</translation>
    </message>
    <message>
        <source>This is no step of publication (%1), or its query target is missing. Nothing was written. Choose reported, received, confirmed, or searchable with its target.</source>
        <translation>这不是公布的步骤（%1），或缺少查询系统。未写入任何内容。请选择已上报、已接收、已确认，或可查询及其系统。</translation>
    </message>
    <message>
        <source>A step of publication is dated no later than today and not before the step it follows. Nothing was written. Correct the day.</source>
        <translation>公布步骤的日期不得晚于今天，也不得早于上一步。未写入任何内容。请更正日期。</translation>
    </message>
    <message>
        <source>This person stands in row %1 already.</source>
        <translation>此人已在第 %1 行出现。</translation>
    </message>
    <message>
        <source>Nobody of this sitting has this number.</source>
        <translation>本场次没有使用此号码的考生。</translation>
    </message>
    <message>
        <source>Certificate %1 is void. Nothing was changed; its number is never given again.</source>
        <translation>证书 %1 已作废。未作任何更改，其编号不再使用。</translation>
    </message>
    <message>
        <source>Only %1 more sheets may be drawn: 110 % of what the sitting needs. None was drawn. Draw fewer, or give a reason.</source>
        <translation>最多还可领用 %1 张（需要量的 110%）。未领用。请减少张数，或写明原因。</translation>
    </message>
    <message>
        <source>The table names another institution than the sitting&apos;s.</source>
        <translation>表中的评价机构与本场次不一致。</translation>
    </message>
    <message>
        <source>The table names another level than the sitting&apos;s.</source>
        <translation>表中的等级与本场次不一致。</translation>
    </message>
    <message>
        <source>%1 rows of the table cannot be taken in, so none was. Have the table corrected and choose it again.</source>
        <translation>表中有 %1 行不能导入，因此全部未导入。请更正表格后重新选择。</translation>
    </message>
    <message>
        <source>The name is not that of this candidate.</source>
        <translation>姓名与该考生不一致。</translation>
    </message>
    <message>
        <source>There is no certificate number for this person yet. Nothing was printed. Assign or import numbers first.</source>
        <translation>此人还没有证书编号。未打印。请先编号或导入编号。</translation>
    </message>
    <message>
        <source>The results behind certificate %1 no longer pass, so nothing was printed. Two people void it.</source>
        <translation>证书 %1 对应的成绩已不合格，未打印。请由两人作废。</translation>
    </message>
    <message>
        <source>No row of the table is headed 证书编号 together with 准考证号 or 证件号码. Nothing was written. Use the centre&apos;s table or our report.</source>
        <translation>表中找不到“证书编号”和“准考证号”或“证件号码”的表头。未写入任何内容。请使用中心的表格或本程序的上报表。</translation>
    </message>
    <message>
        <source>There is no certificate %1 here. Nothing was changed. Check the number.</source>
        <translation>本考点没有证书 %1。未作任何更改。请核对编号。</translation>
    </message>
    <message>
        <source>This request is not here any more. Nothing was changed. Reload.</source>
        <translation>此申请已不存在。未作任何更改。请刷新。</translation>
    </message>
    <message>
        <source>The policy profile names no query target %1. Nothing was written. Choose one of its own.</source>
        <translation>政策中没有查询系统 %1。未写入任何内容。请选择其列出的系统。</translation>
    </message>
    <message>
        <source>There is nobody to do this for. Nothing was written. Choose certificates, or check who passed.</source>
        <translation>没有可办理的人员。未写入任何内容。请选择证书，或查看合格名单。</translation>
    </message>
    <message>
        <source>Only %1 blank sheets are in hand for this sitting. Nothing was written. Draw blanks first.</source>
        <translation>本场次手中只有 %1 张空白证书。未写入任何内容。请先领用。</translation>
    </message>
    <message>
        <source>Only %1 blank sheets are in stock. None was drawn. Enter new ones as received first.</source>
        <translation>库存只有 %1 张空白证书。未领用。请先登记入库。</translation>
    </message>
    <message>
        <source>Certificate %1 is not issued yet. Nothing was reissued. Print it and say how it came out.</source>
        <translation>证书 %1 尚未制发，未补发。请打印并确认。</translation>
    </message>
    <message>
        <source>This candidate has not passed.</source>
        <translation>该考生不合格。</translation>
    </message>
    <message>
        <source>No page of certificate %1 waits to be looked at. Nothing was written. Print it first.</source>
        <translation>证书 %1 没有待确认的页面。未写入任何内容。请先打印。</translation>
    </message>
    <message>
        <source>Only %1 spoiled sheets wait to be destroyed. Nothing was written. Enter what is really there.</source>
        <translation>待销毁的作废空白只有 %1 张。未写入任何内容。请按实际张数填写。</translation>
    </message>
    <message>
        <source>The table brings nothing new. Nothing was written.</source>
        <translation>表中没有新内容。未写入任何内容。</translation>
    </message>
    <message>
        <source>There is no certificate number.</source>
        <translation>没有证书编号。</translation>
    </message>
    <message>
        <source>The number %1 was given before.</source>
        <translation>编号 %1 已使用过。</translation>
    </message>
    <message>
        <source>This number stands in row %1 already.</source>
        <translation>此编号已在第 %1 行出现。</translation>
    </message>
    <message>
        <source>The centre assigns the numbers here (%1). Nothing was assigned. Import the centre&apos;s table.</source>
        <translation>编号由中心赋予（%1）。未编号。请导入中心的表格。</translation>
    </message>
    <message>
        <source>The table names another occupation than the sitting&apos;s.</source>
        <translation>表中的职业与本场次不一致。</translation>
    </message>
    <message>
        <source>One sheet carries one certificate. Nothing was written. Confirm the pages one by one.</source>
        <translation>一张空白只能打印一份证书。未写入任何内容。请逐份确认。</translation>
    </message>
    <message>
        <source>This person already has a certificate with another number.</source>
        <translation>此人已有其他编号的证书。</translation>
    </message>
    <message>
        <source>Certificate %1 is of another sitting. Nothing was written. Choose certificates of one sitting.</source>
        <translation>证书 %1 属于其他场次。未写入任何内容。请选择同一场次的证书。</translation>
    </message>
    <message>
        <source>The row says neither 准考证号 nor 证件号码.</source>
        <translation>此行既无准考证号也无证件号码。</translation>
    </message>
    <message>
        <source>The two numbers of this row are of different people.</source>
        <translation>此行的两个号码不属于同一人。</translation>
    </message>
    <message>
        <source>Something changed since the table was read (row %1). Nothing was taken in. Choose the table again.</source>
        <translation>读取表格后数据有变化（第 %1 行）。全部未导入。请重新选择表格。</translation>
    </message>
    <message>
        <source>Ask whoever assigned the number for the right one.</source>
        <translation>请向赋号单位核实正确编号。</translation>
    </message>
    <message>
        <source>Compare with the roster and correct the row.</source>
        <translation>请与名册核对后更正此行。</translation>
    </message>
    <message>
        <source>Look at the results of this candidate, or remove the row.</source>
        <translation>请核对该考生成绩，或删除此行。</translation>
    </message>
    <message>
        <source>Correct the cell.</source>
        <translation>请更正此单元格。</translation>
    </message>
    <message>
        <source>Two people void the one that stands first, or remove the row.</source>
        <translation>请先由两人作废原证书，或删除此行。</translation>
    </message>
    <message>
        <source>This request was already decided. Nothing was changed.</source>
        <translation>此申请已有结论。未作任何更改。</translation>
    </message>
    <message>
        <source>A request about this already waits for a second person. Decide on that one first.</source>
        <translation>已有相同申请待第二人确认。请先处理该申请。</translation>
    </message>
    <message>
        <source>Sheet %1 carries a certificate already. Nothing was written. Check the sheet&apos;s own number.</source>
        <translation>流水码 %1 的空白已打印过证书。未写入任何内容。请核对流水码。</translation>
    </message>
    <message>
        <source>The series has come to %1 already. Nothing was changed. Choose a later number.</source>
        <translation>此号段已编到 %1。未作任何更改。请选择更大的序号。</translation>
    </message>
    <message>
        <source>Certificate %1 has not come to the step before. Nothing was written. Note the earlier step first.</source>
        <translation>证书 %1 尚未完成上一步。未写入任何内容。请先登记上一步。</translation>
    </message>
    <message>
        <source>This step of certificate %1 is noted already. Nothing was written.</source>
        <translation>证书 %1 的这一步已登记。未写入任何内容。</translation>
    </message>
    <message>
        <source>%1 is no code of this kind of incident. Nothing was kept; choose one from the list.</source>
        <translation>%1 不是该类异常的代码。未保存；请从列表中选择。</translation>
    </message>
</context>
<context>
    <name>Founding</name>
    <message>
        <source>Enterprise, for its own staff (用人单位, code Y…)</source>
        <translation>用人单位（编码以 Y 开头）</translation>
    </message>
    <message>
        <source>Social training and assessment body (社会培训评价组织, code S…)</source>
        <translation>社会培训评价组织（编码以 S 开头）</translation>
    </message>
    <message>
        <source>Files with %1, under %2.</source>
        <translation>向%1报送，依据：%2。</translation>
    </message>
    <message>
        <source>Too short: at least %1 characters.</source>
        <translation>太短：至少 %1 个字符。</translation>
    </message>
    <message>
        <source>Weak: soon guessed. Length helps most: four words, or eight Chinese characters.</source>
        <translation>弱：容易被猜中。加长最有效：四个单词，或八个汉字。</translation>
    </message>
    <message>
        <source>Fair. A few characters more make it strong.</source>
        <translation>中等。再加几个字符就是强口令。</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>强。</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message numerus="yes">
        <source>%n recording(s) still running</source>
        <translation>
            <numerusform>仍有 %n 个录像未停止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) with gaps nobody accepted</source>
        <translation>
            <numerusform>%n 名考生的录像缺口未经认可</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was recorded</source>
        <translation>没有录像</translation>
    </message>
    <message numerus="yes">
        <source>Recordings stopped, %n segment(s) in the ledger</source>
        <translation>
            <numerusform>录像已停止，台账共 %n 段</numerusform>
        </translation>
    </message>
    <message>
        <source>Exam ended</source>
        <translation>考试已结束</translation>
    </message>
    <message>
        <source>Exam not ended yet</source>
        <translation>考试尚未结束</translation>
    </message>
    <message>
        <source>Theory scores</source>
        <translation>理论成绩</translation>
    </message>
    <message>
        <source>Theory complete</source>
        <translation>理论成绩齐全</translation>
    </message>
    <message numerus="yes">
        <source>Theory: %n candidate(s) not settled</source>
        <translation>
            <numerusform>理论：%n 名考生未定</numerusform>
        </translation>
    </message>
    <message>
        <source>Practical scores</source>
        <translation>技能成绩</translation>
    </message>
    <message>
        <source>Practical complete</source>
        <translation>技能成绩齐全</translation>
    </message>
    <message numerus="yes">
        <source>Practical: %n candidate(s) not settled</source>
        <translation>
            <numerusform>技能：%n 名考生未定</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores locked</source>
        <translation>成绩已锁定</translation>
    </message>
    <message>
        <source>Scores not locked yet</source>
        <translation>成绩尚未锁定</translation>
    </message>
    <message numerus="yes">
        <source>Handed over: %n package(s)</source>
        <translation>
            <numerusform>已移交：%n 个成果包</numerusform>
        </translation>
    </message>
    <message>
        <source>Not handed over yet</source>
        <translation>尚未移交</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>名册</translation>
    </message>
    <message>
        <source>Theory</source>
        <translation>理论成绩</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>成绩审批</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>视频监控</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>实操评分</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出与同步</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>督导复核</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>考点</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>考评组</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>公示与复核</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>mean of the panel</source>
        <translation>考评组平均分</translation>
    </message>
    <message>
        <source>median of the panel</source>
        <translation>考评组中位数</translation>
    </message>
    <message>
        <source>mean without the highest and the lowest</source>
        <translation>去掉最高分和最低分后平均</translation>
    </message>
    <message>
        <source>mean of the closest pair</source>
        <translation>最接近两分的平均</translation>
    </message>
    <message>
        <source>weighted mean</source>
        <translation>加权平均</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen: an odd number, three or more</source>
        <translation>
            <numerusform>已选 %n 人：须为三人以上单数</numerusform>
        </translation>
    </message>
    <message>
        <source>Led by %1</source>
        <translation>组长：%1</translation>
    </message>
    <message>
        <source>No chief assessor leads it</source>
        <translation>尚无考评组长</translation>
    </message>
    <message>
        <source>Cards valid on the day, for the occupation and the level; nobody assesses whom they must avoid</source>
        <translation>证卡在考试当天有效，职业和等级相符；无应回避的考生</translation>
    </message>
    <message>
        <source>The scheme is adopted</source>
        <translation>评分表已启用</translation>
    </message>
    <message>
        <source>The scheme is not adopted yet</source>
        <translation>评分表尚未启用</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) enrolled for the subject</source>
        <translation>
            <numerusform>本科目报名考生 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>评分点</translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation>扣分原因</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Admission number</source>
        <translation>准考证号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>考位</translation>
    </message>
    <message>
        <source>%1 (not adopted)</source>
        <translation>%1（未启用）</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，第 %2 版</translation>
    </message>
    <message numerus="yes">
        <source>%n aspect(s)</source>
        <translation>
            <numerusform>%n 个评分点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>合计 %1 / %2 分</translation>
    </message>
    <message numerus="yes">
        <source>%n ★</source>
        <translation>
            <numerusform>★ %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>discussed from %1 apart</source>
        <translation>分差超过 %1 分须合议</translation>
    </message>
    <message>
        <source>card until %1</source>
        <translation>证卡有效期至 %1</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>%1 flagged in %2</source>
        <translation>已标记 %2 的 %1</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>回看</translation>
    </message>
    <message>
        <source>the camera was starting</source>
        <translation>机位正在启动</translation>
    </message>
    <message>
        <source>the camera was lost</source>
        <translation>机位断开</translation>
    </message>
    <message>
        <source>the camera gave no picture</source>
        <translation>机位无画面</translation>
    </message>
    <message>
        <source>the disk was too slow</source>
        <translation>硬盘写入过慢</translation>
    </message>
    <message>
        <source>the disk was full</source>
        <translation>硬盘已满</translation>
    </message>
    <message>
        <source>the disk refused</source>
        <translation>硬盘拒绝写入</translation>
    </message>
    <message>
        <source>the clock was set</source>
        <translation>时钟被调整</translation>
    </message>
    <message>
        <source>the program or the power went</source>
        <translation>程序退出或断电</translation>
    </message>
    <message>
        <source>recording had not been started</source>
        <translation>未启动录像</translation>
    </message>
    <message>
        <source>Not recorded %1–%2: %3</source>
        <translation>%1–%2 无录像：%3</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Hand-in</source>
        <translation>交卷</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Mark again</source>
        <translation>需复评</translation>
    </message>
    <message>
        <source>the camera refused user and password</source>
        <translation>摄像机拒绝了用户名和密码</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>not valid yet</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>no camera</source>
        <translation>无摄像机</translation>
    </message>
    <message>
        <source>Sitting: %1</source>
        <translation>场次：%1</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>%1 已完成</translation>
    </message>
    <message>
        <source>late</source>
        <translation>已逾期</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>还剩 %n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>评价机构</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>机构编码</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>用人单位</translation>
    </message>
    <message>
        <source>Social body</source>
        <translation>社会培训评价组织</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>real</source>
        <translation>真实</translation>
    </message>
    <message>
        <source>demonstration</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>Policy profile</source>
        <translation>政策依据</translation>
    </message>
    <message>
        <source>Filing number</source>
        <translation>备案号</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>备案范围</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>证卡编号</translation>
    </message>
    <message>
        <source>Card expires</source>
        <translation>证卡有效期至</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>考场</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>考位</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>摄像机</translation>
    </message>
    <message>
        <source>Occupation and level</source>
        <translation>职业与等级</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>考试日期</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>报备</translation>
    </message>
    <message>
        <source>not filed</source>
        <translation>未报备</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>认定方式</translation>
    </message>
    <message>
        <source>What the plan asks for</source>
        <translation>计划事项</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1 (out of use since %2)</source>
        <translation>%1（%2 起停用）</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像机</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>覆盖范围</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Of the staff</source>
        <translation>对应人员</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Exam staff</source>
        <translation>考务人员</translation>
    </message>
    <message>
        <source>Score keeper</source>
        <translation>成绩管理人员</translation>
    </message>
    <message>
        <source>Invigilator</source>
        <translation>监考员</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>考评员</translation>
    </message>
    <message>
        <source>Chief assessor</source>
        <translation>考评组长</translation>
    </message>
    <message>
        <source>Internal supervisor</source>
        <translation>内部督导员</translation>
    </message>
    <message>
        <source>External supervisor</source>
        <translation>外部督导员</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>审计员</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>需处理</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>有误</translation>
    </message>
    <message>
        <source>now</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>later</source>
        <translation>待进行</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>Doors open</source>
        <translation>签到中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>考试中</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>File the plan with the centre</source>
        <translation>向鉴定中心报送实施方案</translation>
    </message>
    <message>
        <source>Report the results to the centre</source>
        <translation>向鉴定中心报送结果</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺考</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>免考</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>已评</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>未评</translation>
    </message>
    <message>
        <source>Theory</source>
        <translation>理论成绩</translation>
    </message>
    <message>
        <source>Practical</source>
        <translation>技能操作</translation>
    </message>
    <message>
        <source>Overall review</source>
        <translation>综合评审</translation>
    </message>
    <message>
        <source>Work performance</source>
        <translation>工作业绩</translation>
    </message>
    <message>
        <source>Ethics</source>
        <translation>职业道德</translation>
    </message>
    <message>
        <source>Key skill ★ failed</source>
        <translation>★ 关键技能不合格</translation>
    </message>
    <message>
        <source>Below the line</source>
        <translation>未达合格线</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>成绩不全</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>笔试</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>机考</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>综合评审</translation>
    </message>
    <message>
        <source>Assessor&apos;s card, levels 5 to 3</source>
        <translation>考评员证，五级至三级</translation>
    </message>
    <message>
        <source>Senior assessor&apos;s card, all levels</source>
        <translation>高级考评员证，各等级</translation>
    </message>
    <message>
        <source>Supervisor&apos;s card</source>
        <translation>督导员证</translation>
    </message>
    <message>
        <source>Seating plan</source>
        <translation>考场座次表</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>考生签到表</translation>
    </message>
    <message>
        <source>Sign-in sheet, full numbers</source>
        <translation>考生签到表（号码完整）</translation>
    </message>
    <message>
        <source>Admission sheets</source>
        <translation>准考证</translation>
    </message>
    <message>
        <source>Staff sign-in sheet</source>
        <translation>监考人员签到表</translation>
    </message>
    <message>
        <source>Room record</source>
        <translation>考场情况记录单</translation>
    </message>
    <message>
        <source>Not locked yet</source>
        <translation>尚未锁定</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>未公示</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公示中</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>有异议</translation>
    </message>
    <message>
        <source>Uncontested</source>
        <translation>公示无异议</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>书面</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>短信或网络</translation>
    </message>
    <message>
        <source>The result stands</source>
        <translation>维持原成绩</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>The result was corrected</source>
        <translation>成绩已更正</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>未指定复核人</translation>
    </message>
    <message>
        <source>Being rechecked</source>
        <translation>复核中</translation>
    </message>
    <message>
        <source>To print</source>
        <translation>待打印</translation>
    </message>
    <message>
        <source>Page to be looked at</source>
        <translation>待确认页面</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已制发</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Page made</source>
        <translation>已生成页面</translation>
    </message>
    <message>
        <source>Printed well</source>
        <translation>打印完好</translation>
    </message>
    <message>
        <source>Page spoiled</source>
        <translation>打印作废</translation>
    </message>
    <message>
        <source>To be reissued</source>
        <translation>补发</translation>
    </message>
    <message>
        <source>Voided certificate</source>
        <translation>作废证书</translation>
    </message>
    <message>
        <source>Reported to the centre</source>
        <translation>已上报中心</translation>
    </message>
    <message>
        <source>Received by the centre</source>
        <translation>中心已接收</translation>
    </message>
    <message>
        <source>Confirmed by the centre</source>
        <translation>中心已确认</translation>
    </message>
    <message>
        <source>Searchable</source>
        <translation>可查询</translation>
    </message>
    <message>
        <source>In stock %1 · drawn %2 · printed %3 · spoiled %4 · returned %5 · in hand %6 · to destroy %7</source>
        <translation>库存 %1 · 领用 %2 · 打印 %3 · 作废 %4 · 退回 %5 · 手中 %6 · 待销毁 %7</translation>
    </message>
    <message>
        <source>In hand for this sitting: %1 (drawn %2, printed %3, spoiled %4, returned %5)</source>
        <translation>本场次手中 %1 张（领用 %2，打印 %3，作废 %4，退回 %5）</translation>
    </message>
</context>
<context>
    <name>Theory</name>
    <message>
        <source>Not keyed</source>
        <translation>未录入</translation>
    </message>
    <message>
        <source>Waits for your second key-in</source>
        <translation>待您第二次录入</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>待他人第二次录入</translation>
    </message>
    <message>
        <source>Two key-ins differ</source>
        <translation>两次不一致</translation>
    </message>
    <message>
        <source>Confirmed by two</source>
        <translation>两人已确认</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>考位</translation>
    </message>
    <message>
        <source>Admission number</source>
        <translation>准考证号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>First key-in</source>
        <translation>第一次录入</translation>
    </message>
    <message>
        <source>Second key-in. What %1 keyed stays hidden until you have keyed.</source>
        <translation>第二次录入。您录入之前，看不到%1录入的分数。</translation>
    </message>
    <message>
        <source>You keyed this one; it may be changed until the second key-in.</source>
        <translation>由您录入；第二次录入之前可以修改。</translation>
    </message>
    <message>
        <source>The two key-ins differ.</source>
        <translation>两次录入不一致。</translation>
    </message>
    <message>
        <source>Correction: %1. A second person keys it again.</source>
        <translation>更正：%1。须由第二人再次录入。</translation>
    </message>
    <message>
        <source>%1, version %2, keyed by %3, confirmed by %4.</source>
        <translation>%1，第 %2 版，%3录入，%4确认。</translation>
    </message>
    <message>
        <source>%1: %2, the two key-ins agree.</source>
        <translation>%1：%2，两次一致。</translation>
    </message>
    <message>
        <source>%1: %2 saved.</source>
        <translation>%1：%2 已保存。</translation>
    </message>
</context>
<context>
    <name>kaochang::app::ctl</name>
    <message>
        <source>%1 files erased</source>
        <translation>已删除 %1 个文件</translation>
    </message>
    <message>
        <source>%1 files copied and read back, SHA256SUMS %2</source>
        <translation>已复制并回读核对 %1 个文件，SHA256SUMS %2</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::AccountForm</name>
    <message>
        <source>Of the s&amp;taff</source>
        <translation>对应人员(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Sign-in name</source>
        <translation>登录名(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>角色(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>Passphrase a&amp;gain</source>
        <translation>再输一次口令(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Why a new passphrase</source>
        <translation>重设口令的原因(&amp;W)</translation>
    </message>
    <message>
        <source>A new account</source>
        <translation>新建账号</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>nobody of the staff</source>
        <translation>不对应人员</translation>
    </message>
    <message>
        <source>empty: the one there is stays</source>
        <translation>留空则保持不变</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::AlarmList</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像机位</translation>
    </message>
    <message>
        <source>Alarms of the pictures</source>
        <translation>画面报警</translation>
    </message>
    <message>
        <source>Acknowledge (A)</source>
        <translation>知悉（A）</translation>
    </message>
    <message>
        <source>False alarm… (X)</source>
        <translation>误报…（X）</translation>
    </message>
    <message>
        <source>Incident (I)</source>
        <translation>记为异常（I）</translation>
    </message>
    <message>
        <source>The picture of that moment</source>
        <translation>当时的画面</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>没有画面</translation>
    </message>
    <message>
        <source>Call it a false alarm?</source>
        <translation>确认为误报？</translation>
    </message>
    <message>
        <source>The alarm, its picture and your reason stay in the record.</source>
        <translation>报警、当时的画面和您填写的原因都会留存。</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>误报</translation>
    </message>
    <message>
        <source>Somebody cleaned the lens</source>
        <translation>有人擦拭镜头</translation>
    </message>
    <message>
        <source>The camera was set up again</source>
        <translation>重新调整了摄像机位</translation>
    </message>
    <message>
        <source>The light changed</source>
        <translation>光线变化</translation>
    </message>
    <message>
        <source>Accept new picture… (P)</source>
        <translation>接受新画面…（P）</translation>
    </message>
    <message>
        <source>Accept what the camera shows now?</source>
        <translation>接受该机位现在的画面？</translation>
    </message>
    <message>
        <source>The alarm ends and the watcher learns the new picture: for 20 seconds it says nothing. Your name and reason stay in the record.</source>
        <translation>报警结束，系统用 20 秒重新学习新画面，其间不报警。操作人和原因留存记录。</translation>
    </message>
    <message>
        <source>Accept the new picture</source>
        <translation>接受新画面</translation>
    </message>
    <message>
        <source>The room was rearranged</source>
        <translation>考场重新布置</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::AppealCard</name>
    <message>
        <source>%1: %2 is to look again, named by %3</source>
        <translation>%1：由 %2 复核，%3 指定</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，第 %2 版</translation>
    </message>
    <message>
        <source>%1, %2, %3; taken down by %4</source>
        <translation>%1，%2，%3；受理人 %4</translation>
    </message>
    <message>
        <source>Late, heard because: %1</source>
        <translation>逾期，受理理由：%1</translation>
    </message>
    <message>
        <source>Footage held</source>
        <translation>录像已保全</translation>
    </message>
    <message>
        <source>Nobody here may look again: it wants a supervisor or chief assessor who has no part in this result and is not you.</source>
        <translation>此处无人可复核：须为内督或考评组长，未参与该成绩，且不是您本人。</translation>
    </message>
    <message>
        <source>Who looks again</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>Name for the recheck</source>
        <translation>指定复核</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>作出结论…</translation>
    </message>
    <message>
        <source>You look again and decide</source>
        <translation>由您复核并作出结论</translation>
    </message>
    <message>
        <source>A change is made under Results by two people first.</source>
        <translation>更改须先在“成绩”页由两人完成更正。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No correction since</source>
        <translation>受理后没有更正</translation>
    </message>
    <message>
        <source>%1: decided by %2</source>
        <translation>%1：%2 作出结论</translation>
    </message>
    <message>
        <source>Corrected to %1</source>
        <translation>更正为 %1</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::AppealForm</name>
    <message>
        <source>Take it down</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>An objection to a result</source>
        <translation>成绩异议</translation>
    </message>
    <message>
        <source>The footage of this sitting is held until it is decided.</source>
        <translation>作出结论前，本场次录像一律保全。</translation>
    </message>
    <message>
        <source>&amp;Candidate</source>
        <translation>考生(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>科目(&amp;S)</translation>
    </message>
    <message>
        <source>Said &amp;by</source>
        <translation>提出人(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>方式(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>提出日期(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Why so late</source>
        <translation>逾期理由(&amp;W)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The publication is over: why it is heard</source>
        <translation>公示已结束，写明受理理由</translation>
    </message>
    <message>
        <source>In time: nothing to say</source>
        <translation>未逾期，不用填</translation>
    </message>
    <message>
        <source>What &amp;they say, in their words</source>
        <translation>异议内容，照原话记录(&amp;T)</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::AspectRow</name>
    <message>
        <source>Points for %1</source>
        <translation>%1的分数</translation>
    </message>
    <message>
        <source>Note (F2)</source>
        <translation>备注（F2）</translation>
    </message>
    <message>
        <source>★ not met (*)</source>
        <translation>★ 未达到（*）</translation>
    </message>
    <message>
        <source>★ not met: %1</source>
        <translation>★ 未达到：%1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>未评</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::BlankCard</name>
    <message>
        <source>Searchable in %1</source>
        <translation>可查询：%1</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>张</translation>
    </message>
    <message>
        <source>For this sitting</source>
        <translation>本场次使用</translation>
    </message>
    <message>
        <source>New print run</source>
        <translation>新印</translation>
    </message>
    <message>
        <source>Damp or torn</source>
        <translation>受潮或破损</translation>
    </message>
    <message>
        <source>Received…</source>
        <translation>入库…</translation>
    </message>
    <message>
        <source>Draw…</source>
        <translation>领用…</translation>
    </message>
    <message>
        <source>Give back…</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Spoiled…</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>Destroy…</source>
        <translation>销毁…</translation>
    </message>
    <message>
        <source>Blank certificates</source>
        <translation>空白证书</translation>
    </message>
    <message>
        <source>How many blanks came in?</source>
        <translation>入库多少张？</translation>
    </message>
    <message>
        <source>They are added to the stock of the site.</source>
        <translation>计入本考点库存。</translation>
    </message>
    <message>
        <source>How many are drawn for this sitting?</source>
        <translation>本场次领用多少张？</translation>
    </message>
    <message>
        <source>Above 110 % of what it needs the reason is what allows it.</source>
        <translation>超过需要量的 110% 时，凭所写原因领用。</translation>
    </message>
    <message>
        <source>How many are given back unused?</source>
        <translation>退回多少张？</translation>
    </message>
    <message>
        <source>They are in stock again.</source>
        <translation>重新计入库存。</translation>
    </message>
    <message>
        <source>How many were spoiled beside a page?</source>
        <translation>另有多少张作废？</translation>
    </message>
    <message>
        <source>They wait to be destroyed.</source>
        <translation>等待销毁。</translation>
    </message>
    <message>
        <source>How many spoiled sheets are to be destroyed?</source>
        <translation>销毁多少张作废空白？</translation>
    </message>
    <message>
        <source>A second person confirms it before it is done.</source>
        <translation>须另一人确认后才登记。</translation>
    </message>
    <message>
        <source>Step of publication</source>
        <translation>公布步骤</translation>
    </message>
    <message>
        <source>Day of the step</source>
        <translation>该步骤的日期</translation>
    </message>
    <message>
        <source>Note the step</source>
        <translation>登记此步</translation>
    </message>
    <message>
        <source>Publication of the chosen</source>
        <translation>所选证书的公布</translation>
    </message>
    <message>
        <source>Site: %1. The stock is low.</source>
        <translation>考点：%1。库存不足。</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>考点：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) chosen</source>
        <translation>
            <numerusform>已选 %n 份证书</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaochang::ui::CameraForm</name>
    <message>
        <source>Test the camera</source>
        <translation>测试摄像机</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>考场(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;User at the camera</source>
        <translation>摄像机用户名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password at the camera (sealed, never shown)</source>
        <translation>摄像机密码(&amp;P)（加密保存，不再显示）</translation>
    </message>
    <message>
        <source>What it &amp;covers</source>
        <translation>覆盖范围(&amp;C)</translation>
    </message>
    <message>
        <source>A new camera</source>
        <translation>新建摄像机</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>empty: the one there is stays</source>
        <translation>留空则保持不变</translation>
    </message>
    <message>
        <source>Opening the camera…</source>
        <translation>正在打开摄像机…</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 pictures a second</source>
        <translation>每秒 %1 帧</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::CameraTile</name>
    <message>
        <source>starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>camera lost, check its cable</source>
        <translation>摄像机断开，请检查连线</translation>
    </message>
    <message>
        <source>no picture comes</source>
        <translation>没有画面</translation>
    </message>
    <message>
        <source>the disk is too slow</source>
        <translation>硬盘太慢</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>硬盘已满</translation>
    </message>
    <message>
        <source>the disk refuses</source>
        <translation>硬盘拒绝写入</translation>
    </message>
    <message>
        <source>the clock was set</source>
        <translation>时钟被调整</translation>
    </message>
    <message>
        <source>not recording</source>
        <translation>未录像</translation>
    </message>
    <message>
        <source>Mark now (F8)</source>
        <translation>标记此刻（F8）</translation>
    </message>
    <message>
        <source>Mark this moment in %1</source>
        <translation>标记%1的此刻</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>未录像</translation>
    </message>
    <message>
        <source>Missing since %1: %2</source>
        <translation>%1 起中断：%2</translation>
    </message>
    <message>
        <source>Recording, %1 MB on disk</source>
        <translation>录像中，已写盘 %1 MB</translation>
    </message>
    <message>
        <source>Nothing written for 3 s</source>
        <translation>3 秒未写盘</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>无画面</translation>
    </message>
    <message>
        <source>Recording has not started</source>
        <translation>尚未开始录像</translation>
    </message>
    <message>
        <source>wrong user or password</source>
        <translation>用户名或密码不对</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::CertificatesPage</name>
    <message>
        <source>No number yet</source>
        <translation>未编号</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1（第 %2 份）</translation>
    </message>
    <message>
        <source>no longer passed: void it</source>
        <translation>已不合格，须作废</translation>
    </message>
    <message>
        <source>%1 is void</source>
        <translation>%1 已作废</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>证书编号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>发证日期</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>The centre assigns the numbers; import its table.</source>
        <translation>编号由中心赋予，请导入中心的表格。</translation>
    </message>
    <message>
        <source>The site gives the numbers (%1); the next ends with %2.</source>
        <translation>由本机构编号（%1），下一个尾号为 %2。</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Import numbers…</source>
        <translation>导入编号…</translation>
    </message>
    <message>
        <source>Former numbers…</source>
        <translation>已用编号…</translation>
    </message>
    <message>
        <source>Next number…</source>
        <translation>起始序号…</translation>
    </message>
    <message>
        <source>Report sheet…</source>
        <translation>上报表…</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>Reissue…</source>
        <translation>补发…</translation>
    </message>
    <message>
        <source>Spoiled…</source>
        <translation>打印作废…</translation>
    </message>
    <message>
        <source>Came out well</source>
        <translation>打印完好</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Assign numbers</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已存到 %1</translation>
    </message>
    <message>
        <source>Save the certificate report; it shows document numbers in full</source>
        <translation>保存证书数据上报表（含完整证件号码）</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx)</source>
        <translation>表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>certificates.xlsx</source>
        <translation>证书数据上报表.xlsx</translation>
    </message>
    <message>
        <source>No certificates yet</source>
        <translation>还没有证书</translation>
    </message>
    <message>
        <source>Once the results are locked and published, everybody who passed stands here.</source>
        <translation>成绩锁定并公示结束后，合格人员列在这里。</translation>
    </message>
    <message>
        <source>Next numbers and pages</source>
        <translation>编号与打印</translation>
    </message>
    <message>
        <source>Whole face</source>
        <translation>完整证书</translation>
    </message>
    <message>
        <source>Fill in a printed sheet</source>
        <translation>套打已印好的空白</translation>
    </message>
    <message>
        <source>&amp;Day of issue</source>
        <translation>发证日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;What is printed</source>
        <translation>打印内容(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Serial of the sheet</source>
        <translation>空白流水码(&amp;S)</translation>
    </message>
    <message>
        <source>Were the pages spoiled?</source>
        <translation>这些页面打印作废？</translation>
    </message>
    <message>
        <source>The sheets are used up; the numbers are printed again.</source>
        <translation>空白计入作废，编号保留，重新打印。</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Paper jam</source>
        <translation>卡纸</translation>
    </message>
    <message>
        <source>Out of place</source>
        <translation>位置偏移</translation>
    </message>
    <message>
        <source>Reissue this certificate?</source>
        <translation>补发此证书？</translation>
    </message>
    <message>
        <source>The same number is printed on a new sheet.</source>
        <translation>编号不变，用新的空白打印。</translation>
    </message>
    <message>
        <source>Reissue</source>
        <translation>补发</translation>
    </message>
    <message>
        <source>Lost by its owner</source>
        <translation>持证人遗失</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Void this certificate?</source>
        <translation>作废此证书？</translation>
    </message>
    <message>
        <source>A second person confirms it; its number is never given again.</source>
        <translation>须另一人确认；编号不再使用。</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Wrong particulars</source>
        <translation>信息有误</translation>
    </message>
    <message>
        <source>The result was corrected</source>
        <translation>成绩已更正</translation>
    </message>
    <message>
        <source>Choose a table of certificate numbers</source>
        <translation>选择证书编号表</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.xls *.csv)</source>
        <translation>表格 (*.xlsx *.xls *.csv)</translation>
    </message>
    <message>
        <source>With which serial does the series go on?</source>
        <translation>号段从哪个序号继续？</translation>
    </message>
    <message>
        <source>What is skipped stays a gap; no number is ever given twice.</source>
        <translation>跳过的序号空缺；任何编号都不会重复。</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>Numbers given by another system</source>
        <translation>其他系统已编号</translation>
    </message>
    <message>
        <source>The centre said so</source>
        <translation>按中心要求</translation>
    </message>
    <message>
        <source>%1 wants certificate %2 void: %3. A second person confirms it here.</source>
        <translation>%1 提出作废证书 %2：%3。请另一人在此确认。</translation>
    </message>
    <message>
        <source>%1 wants %2 spoiled sheets destroyed: %3. A second person confirms it here.</source>
        <translation>%1 提出销毁作废空白 %2 张：%3。请另一人在此确认。</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>驳回…</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::CheckInPage</name>
    <message>
        <source>Check-in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>已签到</translation>
    </message>
    <message>
        <source>Turn away…</source>
        <translation>不予入场…</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Nobody is enrolled in this sitting</source>
        <translation>本场次还没有考生</translation>
    </message>
    <message>
        <source>Import the roster and draw the seats first; then candidates check in here.</source>
        <translation>请先导入名册并编排座位，之后在此签到。</translation>
    </message>
    <message>
        <source>Scan the admission sheet, or type name, initials, last four places or seat</source>
        <translation>扫描准考证，或输入姓名、拼音首字母、证件后四位、座位号</translation>
    </message>
    <message>
        <source>%1 of %2 are here</source>
        <translation>到场 %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) late</source>
        <translation>
            <numerusform>迟到 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people fit; type more</source>
        <translation>
            <numerusform>匹配 %n 人，请继续输入</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the next candidate</source>
        <translation>等待下一位考生</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>下一位 (Enter)</translation>
    </message>
    <message>
        <source>Check in (Enter)</source>
        <translation>签到 (Enter)</translation>
    </message>
    <message>
        <source>Undo the check-in of %1?</source>
        <translation>撤销 %1 的签到吗？</translation>
    </message>
    <message>
        <source>The candidate counts as not here again; both steps stay on record.</source>
        <translation>该考生将恢复为未到场，两次操作都会留痕。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Wrong person chosen</source>
        <translation>选错考生</translation>
    </message>
    <message>
        <source>The candidate left before the start</source>
        <translation>考生开考前离场</translation>
    </message>
    <message>
        <source>Turn away who came for %1?</source>
        <translation>不予 %1 入场吗？</translation>
    </message>
    <message>
        <source>It is recorded with the reason; the candidate may still come.</source>
        <translation>将连同原因记录在案，考生本人仍可前来签到。</translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>不予入场</translation>
    </message>
    <message>
        <source>Not the person of the document</source>
        <translation>人证不符</translation>
    </message>
    <message>
        <source>No valid document</source>
        <translation>无有效证件</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>迟到超时</translation>
    </message>
    <message>
        <source>%1 · seat %2</source>
        <translation>%1 · %2 号</translation>
    </message>
    <message>
        <source>no seat</source>
        <translation>无座位</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>待签到</translation>
    </message>
    <message>
        <source>Already in at %1, by %2 on %3</source>
        <translation>已于 %1 签到（%2，%3）</translation>
    </message>
    <message>
        <source>Enrolled in another sitting</source>
        <translation>报名的是其他场次</translation>
    </message>
    <message>
        <source>No seat drawn yet</source>
        <translation>尚未编座</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Show number…</source>
        <translation>显示号码…</translation>
    </message>
    <message>
        <source>The camera shows no picture; nothing was kept.</source>
        <translation>摄像头没有画面，未留存照片。</translation>
    </message>
    <message>
        <source>On file</source>
        <translation>导入的照片</translation>
    </message>
    <message>
        <source>No photo on file</source>
        <translation>没有导入照片</translation>
    </message>
    <message>
        <source>Take a photo (F7)</source>
        <translation>拍照（F7）</translation>
    </message>
    <message>
        <source>Take it again (F7)</source>
        <translation>重拍（F7）</translation>
    </message>
    <message>
        <source>Taken at %1</source>
        <translation>拍于 %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时画面</translation>
    </message>
    <message>
        <source>Waiting for the camera…</source>
        <translation>正在等待摄像头…</translation>
    </message>
    <message>
        <source>No camera at the door. Choose one in the settings.</source>
        <translation>签到处没有摄像头，可在“设置”中选择。</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::CommandPalette</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find candidates, pages and actions</source>
        <translation>查找考生、页面和操作</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::CorrectionForm</name>
    <message>
        <source>Propose the correction…</source>
        <translation>提出更正…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不更正</translation>
    </message>
    <message>
        <source>%1 gave %2 for %3</source>
        <translation>%1 给评分点 %3 打 %2 分</translation>
    </message>
    <message>
        <source>★ key skill %1 not met?</source>
        <translation>★ 关键技能 %1 未达到？</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>未达到</translation>
    </message>
    <message>
        <source>Seen again in the recording</source>
        <translation>已复看录像</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>%1 的备注</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>保存备注</translation>
    </message>
    <message>
        <source>Propose %1 for %2?</source>
        <translation>建议将 %2 改为 %1 分？</translation>
    </message>
    <message>
        <source>The mark stands until a second person confirms; both stay in the record.</source>
        <translation>第二人确认之前原分有效；两个分数都留在记录中。</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Keyed wrongly</source>
        <translation>录入有误</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::DisputeCard</name>
    <message>
        <source>Throw both away…</source>
        <translation>两次都作废…</translation>
    </message>
    <message>
        <source>Look at the paper, then keep the one that is right.</source>
        <translation>请核对答卷，保留正确的一个。</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>保留…</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>第一次：%1</translation>
    </message>
    <message>
        <source>Second key-in</source>
        <translation>第二次录入</translation>
    </message>
    <message>
        <source>Keep %1…</source>
        <translation>保留 %1…</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::EntryForm</name>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::ExamStrip</name>
    <message>
        <source>Recording %1/%2</source>
        <translation>录像 %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n to send</source>
        <translation>
            <numerusform>%1 · 待同步 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Synchronised</source>
        <translation>已同步</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>同步中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Conflict to settle</source>
        <translation>有冲突</translation>
    </message>
    <message>
        <source>Sync is not set up</source>
        <translation>同步未配置</translation>
    </message>
    <message>
        <source>Starts in %1</source>
        <translation>距开考 %1</translation>
    </message>
    <message>
        <source>Time left %1</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>No sitting chosen</source>
        <translation>未选择场次</translation>
    </message>
    <message>
        <source>Find Ctrl+K</source>
        <translation>查找 Ctrl+K</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>无待保存</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>无摄像</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>尚未开考</translation>
    </message>
    <message>
        <source>Time is over</source>
        <translation>时间已到</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::ExchangePage</name>
    <message>
        <source>not packed</source>
        <translation>未打包</translation>
    </message>
    <message>
        <source>receipted by the centre</source>
        <translation>中心已签收</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>waits for the centre</source>
        <translation>等待中心签收</translation>
    </message>
    <message>
        <source>whole and signed</source>
        <translation>完整，签名有效</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>校验不通过</translation>
    </message>
    <message>
        <source>not read again yet</source>
        <translation>尚未复读</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>成果包</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Export and sync</source>
        <translation>导出与同步</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>The ledger of hashes only</source>
        <translation>只交哈希台账</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>成果包</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Packages made here</source>
        <translation>本机生成的成果包</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>No sitting is chosen</source>
        <translation>未选择场次</translation>
    </message>
    <message numerus="yes">
        <source>With every recorded segment (%n segment(s), %1)</source>
        <translation>
            <numerusform>连同全部录像（%n 段，%1）</numerusform>
        </translation>
    </message>
    <message>
        <source>Free on this disk: %1. The package and its archive take twice its size.</source>
        <translation>本盘可用空间 %1；成果包及其压缩包共占两倍大小。</translation>
    </message>
    <message>
        <source>Handing over…</source>
        <translation>正在移交…</translation>
    </message>
    <message>
        <source>Hand over again…</source>
        <translation>再次移交…</translation>
    </message>
    <message>
        <source>A sitting is handed over after its end</source>
        <translation>场次结束后才能移交</translation>
    </message>
    <message numerus="yes">
        <source>%1: written, read back and signed; %n file(s), %2</source>
        <translation>
            <numerusform>%1：已写入、复读并签名；%n 个文件，%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Make another package of this sitting?</source>
        <translation>再次生成本场次的成果包？</translation>
    </message>
    <message>
        <source>Hand over although something is missing?</source>
        <translation>仍有缺项，确定移交？</translation>
    </message>
    <message>
        <source>Packages made before stay valid; the centre gets the new one too.</source>
        <translation>此前的成果包仍然有效，新的成果包也会上报中心。</translation>
    </message>
    <message>
        <source>The package says what is there now. When the rest is done, hand over again.</source>
        <translation>成果包只含目前已有的内容；补齐后请再次移交。</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::FilingForm</name>
    <message>
        <source>&amp;Institution</source>
        <translation>评价机构(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Filing number</source>
        <translation>备案号(&amp;F)</translation>
    </message>
    <message>
        <source>Valid f&amp;rom</source>
        <translation>有效期起(&amp;R)</translation>
    </message>
    <message>
        <source>Valid &amp;to, that day too</source>
        <translation>有效期止，含当日(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Scope: occupation and levels</source>
        <translation>备案范围：职业与等级(&amp;S)</translation>
    </message>
    <message>
        <source>A new filing</source>
        <translation>新建备案</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改 %1</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::FirstRunPage</name>
    <message>
        <source>Kaochang</source>
        <translation>考场</translation>
    </message>
    <message>
        <source>Set up this site</source>
        <translation>建立考点</translation>
    </message>
    <message>
        <source>Nothing is written before the last step. Going back keeps what was typed.</source>
        <translation>最后一步之前不写入任何内容；返回上一步，已填的都保留。</translation>
    </message>
    <message>
        <source>1 Language and place</source>
        <translation>1 语言与位置</translation>
    </message>
    <message>
        <source>2 Institution</source>
        <translation>2 评价机构</translation>
    </message>
    <message>
        <source>3 Administrator</source>
        <translation>3 管理员</translation>
    </message>
    <message>
        <source>4 Key</source>
        <translation>4 密钥</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Folder for the site&apos;s data</source>
        <translation>考点数据放在哪个文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择…(&amp;C)</translation>
    </message>
    <message>
        <source>Folder for the site&apos;s data</source>
        <translation>考点数据文件夹</translation>
    </message>
    <message>
        <source>Open the &amp;sample site · 演示数据</source>
        <translation>打开示例考点 · 演示数据(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open an existing site…</source>
        <translation>打开已有的考点…(&amp;O)</translation>
    </message>
    <message>
        <source>To look around first: the sample site holds invented people only, is labelled 演示数据 (demonstration data) for ever, and can never be sent to a centre as real.</source>
        <translation>想先看一看：示例考点中的人物均为虚构，始终标明“演示数据”，不可能作为正式数据报送中心。</translation>
    </message>
    <message>
        <source>Na&amp;me of the institution</source>
        <translation>机构名称(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Unified social credit code (18 places)</source>
        <translation>统一社会信用代码（18 位）(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>机构类别(&amp;K)</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>&amp;Policy and region it works under</source>
        <translation>适用政策（地区）(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Institution code (13 places, as filed)</source>
        <translation>机构编码（13 位，以备案为准）(&amp;I)</translation>
    </message>
    <message>
        <source>A letter and twelve digits, such as Y000012000001: the first 13 places of its certificate numbers.</source>
        <translation>一个字母加十二位数字，如 Y000012000001，即本机构证书编号的前 13 位。</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>您的姓名(&amp;Y)</translation>
    </message>
    <message>
        <source>Sign-&amp;in name</source>
        <translation>登录名(&amp;I)</translation>
    </message>
    <message>
        <source>One word without blanks, such as wangli. The first person is the administrator and lets the others in.</source>
        <translation>一个词，不含空格，如 wangli。第一个人是管理员，由其添加其他人员。</translation>
    </message>
    <message>
        <source>&amp;Passphrase for signing in</source>
        <translation>登录口令(&amp;P)</translation>
    </message>
    <message>
        <source>The passphrase &amp;again</source>
        <translation>再输入一次登录口令(&amp;A)</translation>
    </message>
    <message>
        <source>Personal data is sealed under the site&apos;s key. Where shall this machine keep that key?</source>
        <translation>个人信息用考点密钥密封。本机把这把密钥保存在哪里？</translation>
    </message>
    <message>
        <source>In the system &amp;keychain of this desktop user</source>
        <translation>放进本机当前用户的系统钥匙串(&amp;K)</translation>
    </message>
    <message>
        <source>Not at all: ask for the passphrase at &amp;every start</source>
        <translation>不保存：每次启动都要输入口令(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the site&apos;s key</source>
        <translation>考点密钥的口令(&amp;P)</translation>
    </message>
    <message>
        <source>It opens the site on any machine, and is the only way in when the keychain is lost. Not the one for signing in. Write it down and put it under seal: without it and without the keychain nobody can read the sealed data.</source>
        <translation>在任何电脑上都能用它打开本考点；钥匙串丢失时，它是唯一的办法。它不是登录口令。请写下来密封保管：口令和钥匙串都没有了，任何人都打不开密封的数据。</translation>
    </message>
    <message>
        <source>The passphrase of the key &amp;again</source>
        <translation>再输入一次密钥口令(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>The folder that holds the site</source>
        <translation>考点所在的文件夹</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>正在建立…</translation>
    </message>
    <message>
        <source>&amp;Set up the site</source>
        <translation>建立考点(&amp;S)</translation>
    </message>
    <message>
        <source>This is a network share or a removable FAT disk: such disks lose writes. Choose a folder on an internal disk.</source>
        <translation>这是网络盘或 FAT 移动盘，写入的内容可能丢失。请选择本机硬盘上的文件夹。</translation>
    </message>
    <message>
        <source>%1 GB free. A day of recording takes 10 GB and more.</source>
        <translation>可用空间 %1 GB。录像一天需要 10 GB 以上。</translation>
    </message>
    <message>
        <source>Its check places agree.</source>
        <translation>校验位正确。</translation>
    </message>
    <message>
        <source>Trying the system keychain…</source>
        <translation>正在试用系统钥匙串…</translation>
    </message>
    <message>
        <source>The system keychain of this machine works.</source>
        <translation>本机的系统钥匙串可用。</translation>
    </message>
    <message>
        <source>The system keychain does not answer here: the passphrase is asked at every start.</source>
        <translation>本机的系统钥匙串不可用：每次启动都要输入口令。</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::FormPages</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Preview: page %1 of %2</source>
        <translation>预览：第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::FormPanel</name>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n page(s)</source>
        <translation>
            <numerusform>%1 · %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>This machine has no glyph for: %1. Install a font before printing.</source>
        <translation>本机缺少这些字的字形：%1。请先安装字体再打印。</translation>
    </message>
    <message>
        <source>Sent to the printer %1</source>
        <translation>已送往打印机 %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Everything works without the mouse.</source>
        <translation>所有操作都可以只用键盘完成。</translation>
    </message>
    <message>
        <source>open the pages in the order of the day</source>
        <translation>按当天流程的顺序打开页面</translation>
    </message>
    <message>
        <source>find candidates, pages and actions</source>
        <translation>查找考生、页面和操作</translation>
    </message>
    <message>
        <source>search within the page</source>
        <translation>在本页查找</translation>
    </message>
    <message>
        <source>submit and go to the next candidate</source>
        <translation>提交并到下一位</translation>
    </message>
    <message>
        <source>take back the last entry, until it is submitted</source>
        <translation>撤销上一次录入（提交之前）</translation>
    </message>
    <message>
        <source>mark this moment on the video</source>
        <translation>在录像上标记此刻</translation>
    </message>
    <message>
        <source>lock the screen</source>
        <translation>锁定屏幕</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>本页</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>About Kaochang</source>
        <translation>关于考场</translation>
    </message>
    <message>
        <source>Version %1. Free software under the GNU General Public License 3 or later. Icons: Tabler, MIT licence.</source>
        <translation>版本 %1。自由软件，采用 GNU 通用公共许可证第 3 版或更新版本。图标：Tabler，MIT 许可证。</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::ImportDialog</name>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>Save failed rows…</source>
        <translation>保存失败行…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>逐行</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>导入 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>没有可导入的内容</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>问题（%1）</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed, %3 as they were, %4 not imported.</source>
        <translation>已导入：新增 %1，变更 %2，相同 %3，未导入 %4。</translation>
    </message>
    <message>
        <source>Nothing is written yet. This import would bring %1 new, %2 changed, %3 as they are; %4 cannot be imported.</source>
        <translation>尚未写入任何数据。本次导入将新增 %1、变更 %2、相同 %3；有 %4 行不能导入。</translation>
    </message>
    <message>
        <source>Save the failed rows</source>
        <translation>保存失败的行</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx)</source>
        <translation>表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>failed-rows.xlsx</source>
        <translation>失败行.xlsx</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::IncidentsDialog</name>
    <message>
        <source>Nothing told yet</source>
        <translation>尚未说明</translation>
    </message>
    <message>
        <source>Breach of the rules: %1</source>
        <translation>违纪：%1</translation>
    </message>
    <message>
        <source>No breach: %1</source>
        <translation>异常：%1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>考场</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>考生</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>异常与违纪</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation>记入</translation>
    </message>
    <message>
        <source>Incidents of this sitting</source>
        <translation>本场次的异常与违纪</translation>
    </message>
    <message>
        <source>Told before</source>
        <translation>已有说明</translation>
    </message>
    <message>
        <source>Choose what it was</source>
        <translation>请选择代码</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>代码(&amp;W)</translation>
    </message>
    <message>
        <source>Wh&amp;o</source>
        <translation>考生(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>情况(&amp;N)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>不涉及某一考生</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::InstitutionForm</name>
    <message>
        <source>Enterprise</source>
        <translation>用人单位</translation>
    </message>
    <message>
        <source>Social body</source>
        <translation>社会培训评价组织</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>Institution &amp;code (13 places)</source>
        <translation>机构编码(&amp;C)（13 位）</translation>
    </message>
    <message>
        <source>&amp;Policy profile</source>
        <translation>适用政策(&amp;P)</translation>
    </message>
    <message>
        <source>A new institution</source>
        <translation>新建评价机构</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>&amp;Unified social credit code (18 places)</source>
        <translation>统一社会信用代码（18 位）(&amp;U)</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::LivePicture</name>
    <message>
        <source>Camera</source>
        <translation>摄像机</translation>
    </message>
    <message>
        <source>Hide the picture (F9)</source>
        <translation>隐藏画面（F9）</translation>
    </message>
    <message>
        <source>Show the picture (F9)</source>
        <translation>显示画面（F9）</translation>
    </message>
    <message>
        <source>This room has no camera.</source>
        <translation>本考场没有摄像机。</translation>
    </message>
    <message>
        <source>Not recording: no live picture</source>
        <translation>未在录像，没有实时画面</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::MainWindow</name>
    <message>
        <source>Kaochang</source>
        <translation>考场</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>锁定屏幕</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>浅色外观</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>深色外观</translation>
    </message>
    <message>
        <source>%1 GB free</source>
        <translation>硬盘剩余 %1 GB</translation>
    </message>
    <message numerus="yes">
        <source>Close while %n camera(s) are recording?</source>
        <translation>
            <numerusform>%n 路摄像正在录像，确定关闭吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording stops now and a gap stays in the evidence of this sitting.</source>
        <translation>录像将立即停止，本场次的录像证据会留下缺口。</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>F8 Flag   F1 Help   Ctrl+K Find</source>
        <translation>F8 标记   F1 帮助   Ctrl+K 查找</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::MarkSheet</name>
    <message>
        <source>★ key skill %1 not met?</source>
        <translation>★ 关键技能 %1 未达到？</translation>
    </message>
    <message>
        <source>If most of the panel says so, the subject fails whatever the points.</source>
        <translation>考评组多数认定时，无论得分多少，本科目不合格。</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>未达到</translation>
    </message>
    <message>
        <source>Safety rule broken</source>
        <translation>违反安全操作规程</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未操作</translation>
    </message>
    <message>
        <source>Stopped by the assessor</source>
        <translation>被考评员中止</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>%1 的备注</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>保存备注</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::ModerationView</name>
    <message>
        <source>%1 proposes %2 instead of %3 for %4, given by %5: %6</source>
        <translation>%1 建议将 %5 所给 %4 的 %3 分改为 %2 分：%6</translation>
    </message>
    <message>
        <source>Confirm the correction</source>
        <translation>确认更正</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>驳回…</translation>
    </message>
    <message>
        <source>Decide for the panel?</source>
        <translation>由组长裁定？</translation>
    </message>
    <message>
        <source>Your decision and its reason stay with the score.</source>
        <translation>裁定和理由随成绩保存。</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Discussed by the panel</source>
        <translation>考评组已合议</translation>
    </message>
    <message>
        <source>Seen again in the recording</source>
        <translation>已复看录像</translation>
    </message>
    <message>
        <source>Give the sheet back?</source>
        <translation>退回这份评分？</translation>
    </message>
    <message>
        <source>The paper is hidden from the panel again until it is submitted.</source>
        <translation>重新提交之前，本卷对考评组再次隐藏。</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>State entered by mistake</source>
        <translation>状态录入有误</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::MonitoringPage</name>
    <message>
        <source>the disk holds %1 h %2 min more</source>
        <translation>硬盘还可录 %1 小时 %2 分</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>视频监控</translation>
    </message>
    <message>
        <source>Stop recording…</source>
        <translation>停止录像…</translation>
    </message>
    <message>
        <source>Start recording</source>
        <translation>开始录像</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>摄像机</translation>
    </message>
    <message>
        <source>No camera in the rooms of this sitting</source>
        <translation>本场考场没有摄像机</translation>
    </message>
    <message>
        <source>Add the cameras of each room to the site; their live pictures then stand here.</source>
        <translation>请在考点中添加各考场的摄像机，实时画面会显示在这里。</translation>
    </message>
    <message>
        <source>Marked %1; what happened may be written later.</source>
        <translation>已标记 %1；情况说明可稍后补写。</translation>
    </message>
    <message>
        <source>%1 of %2 recording</source>
        <translation>录像 %1/%2</translation>
    </message>
    <message>
        <source>This machine does not record.</source>
        <translation>本机不录像。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Stop recording?</source>
        <translation>停止录像？</translation>
    </message>
    <message>
        <source>From now on nothing of the sitting is recorded; a gap during the exam needs a supervisor&apos;s reason before results can be locked.</source>
        <translation>此后本场不再录像；考试中的间断须由督导员说明原因，才能锁定成绩。</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>停止录像</translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered alarm(s)</source>
        <translation>
            <numerusform>%n 条报警未处置</numerusform>
        </translation>
    </message>
    <message>
        <source>Incidents…</source>
        <translation>异常记录…</translation>
    </message>
    <message>
        <source>Write it now</source>
        <translation>现在填写</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::NumberSheetDialog</name>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Numbers from %1</source>
        <translation>来自 %1 的编号</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Nothing is written. A table is taken in whole or not at all: have it corrected and choose it again.</source>
        <translation>未写入任何内容。表格须整张导入：请更正后重新选择。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is written yet. %n number(s) would be given.</source>
        <translation>
            <numerusform>尚未写入。将导入 %n 个编号。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is written yet. %n number(s) would never be given again.</source>
        <translation>
            <numerusform>尚未写入。%n 个编号将不再使用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the table in</source>
        <translation>导入</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::OccupationPicker</name>
    <message>
        <source>Occupations found</source>
        <translation>查到的职业</translation>
    </message>
    <message>
        <source>Code, name or trade</source>
        <translation>编码、名称或工种</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::OpenedCard</name>
    <message>
        <source>Somebody has not submitted yet</source>
        <translation>尚有人未提交</translation>
    </message>
    <message>
        <source>The panel disagrees whether there is a score at all</source>
        <translation>考评组对是否有成绩意见不一</translation>
    </message>
    <message>
        <source>The totals lie %1 apart, more than %2: discuss, then the chief rules</source>
        <translation>总分相差 %1，超过 %2：请讨论后由组长决定</translation>
    </message>
    <message>
        <source>★ %1: only some of the panel saw it failed; the chief rules</source>
        <translation>★ %1：仅部分考评员认为未达到，由组长决定</translation>
    </message>
    <message>
        <source>Settled: %1 (spread %2, rule %3)</source>
        <translation>已定分：%1（分差 %2，规则 %3）</translation>
    </message>
    <message>
        <source>Marks of the panel</source>
        <translation>考评组评分</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>评分点</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Discussed: keep the marks…</source>
        <translation>已讨论：保留各分…</translation>
    </message>
    <message>
        <source>Give back to %1…</source>
        <translation>退回给%1…</translation>
    </message>
    <message>
        <source>★ %1 failed…</source>
        <translation>★ %1 未达到…</translation>
    </message>
    <message>
        <source>★ %1 met…</source>
        <translation>★ %1 已达到…</translation>
    </message>
    <message>
        <source>Correct the mark… (Enter)</source>
        <translation>更正该分…（回车）</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::PanelPage</name>
    <message>
        <source>Scheme and panel</source>
        <translation>评分表与考评组</translation>
    </message>
    <message>
        <source>Import a scheme…</source>
        <translation>导入评分表…</translation>
    </message>
    <message>
        <source>Adopt the scheme</source>
        <translation>启用评分表</translation>
    </message>
    <message>
        <source>Nothing here is marked by a panel</source>
        <translation>本场次没有由考评组评分的科目</translation>
    </message>
    <message>
        <source>Choose a sitting with a practical part on the Today page. Its scheme and its panel are then chosen here.</source>
        <translation>请在“今日”选择含实操科目的场次，再在此选定评分表和考评组。</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>S&amp;cheme</source>
        <translation>评分表(&amp;C)</translation>
    </message>
    <message>
        <source>What the scheme holds</source>
        <translation>评分表内容</translation>
    </message>
    <message>
        <source>Scheme and codes</source>
        <translation>评分表与代码</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Drawn codes</source>
        <translation>抽签代码</translation>
    </message>
    <message>
        <source>Codes for the door</source>
        <translation>入场代码表</translation>
    </message>
    <message>
        <source>Assessors</source>
        <translation>考评员</translation>
    </message>
    <message>
        <source>Assessors (Space chooses)</source>
        <translation>考评员（空格选定）</translation>
    </message>
    <message>
        <source>C&amp;hief</source>
        <translation>组长(&amp;H)</translation>
    </message>
    <message>
        <source>No scheme fits this occupation and level yet: import one.</source>
        <translation>尚无适用于本职业和等级的评分表，请导入。</translation>
    </message>
    <message>
        <source>Seat it anew…</source>
        <translation>重新组成…</translation>
    </message>
    <message>
        <source>Seat the panel and draw the codes</source>
        <translation>组成考评组并抽取代码</translation>
    </message>
    <message>
        <source>Marking has begun: scheme and panel stay as they are.</source>
        <translation>评分已开始：评分表和考评组不再变动。</translation>
    </message>
    <message>
        <source>Seated. It can be seated anew until the first mark is keyed.</source>
        <translation>已组成。录入第一个分数之前可以重新组成。</translation>
    </message>
    <message>
        <source>Not seated yet</source>
        <translation>尚未组成</translation>
    </message>
    <message>
        <source>Import a scoring scheme</source>
        <translation>导入评分表</translation>
    </message>
    <message>
        <source>Schemes (*.json)</source>
        <translation>评分表 (*.json)</translation>
    </message>
    <message>
        <source>Seat the panel anew?</source>
        <translation>重新组成考评组？</translation>
    </message>
    <message>
        <source>All codes are drawn again; codes handed out before are void.</source>
        <translation>全部代码重新抽取，此前发出的代码作废。</translation>
    </message>
    <message>
        <source>Seat anew</source>
        <translation>重新组成</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::PhotosDialog</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>replaces one</source>
        <translation>替换原照片</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>请查看</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Photos from %1</source>
        <translation>来自“%1”的照片</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Photos (%1)</source>
        <translation>照片（%1）</translation>
    </message>
    <message>
        <source>Passed over (%1)</source>
        <translation>跳过（%1）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>Import %n photo(s)</source>
        <translation>
            <numerusform>导入 %n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>没有可导入的内容</translation>
    </message>
    <message>
        <source>This file shows no picture.</source>
        <translation>该文件没有可显示的画面。</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Reading the pictures…</source>
        <translation>正在读取照片…</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) of this sitting have none.</source>
        <translation>
            <numerusform>本场次还有 %n 名考生没有照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every candidate of this sitting has one.</source>
        <translation>本场次考生都有照片。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) imported.</source>
        <translation>
            <numerusform>已导入 %n 张照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no JPEG or PNG in this folder. A file is named by the document number, alone or with the name: 119901199001010017.jpg, 李四-119901199001010017.jpg.</source>
        <translation>该文件夹中没有 JPEG 或 PNG 图片。文件名写证件号码，可带姓名：119901199001010017.jpg、李四-119901199001010017.jpg。</translation>
    </message>
    <message>
        <source>Nothing is written yet. After this import: %1</source>
        <translation>尚未写入任何内容。导入之后：%1</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::PlanForm</name>
    <message>
        <source>Make the plan</source>
        <translation>制定计划</translation>
    </message>
    <message>
        <source>A new plan</source>
        <translation>新认定计划</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>评价机构(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Occupation</source>
        <translation>职业(&amp;O)</translation>
    </message>
    <message>
        <source>L&amp;evel</source>
        <translation>等级(&amp;E)</translation>
    </message>
    <message>
        <source>Me&amp;thod</source>
        <translation>认定方式(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>首日(&amp;F)</translation>
    </message>
    <message>
        <source>L&amp;ast day</source>
        <translation>末日(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>考试</translation>
    </message>
    <message>
        <source>%1 (not filed)</source>
        <translation>%1（未备案）</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::PracticalPage</name>
    <message>
        <source>Open to the panel</source>
        <translation>全组已提交</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>已评 %1/%2</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Practical scoring</source>
        <translation>实操评分</translation>
    </message>
    <message>
        <source>Queue by code</source>
        <translation>按编号排队</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Submit and next (Ctrl+Enter)</source>
        <translation>提交并到下一位（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>You are in no panel of this sitting</source>
        <translation>您不在本场的考评组中</translation>
    </message>
    <message>
        <source>Exam staff seat a panel of three or more assessors and a scheme; the papers it marks then stand here under drawn codes.</source>
        <translation>考务人员组成三人以上的考评组并选定评分表后，待评考生以抽取的编号列在这里。</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 submitted</source>
        <translation>%1 · 已提交 %2/%3</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>考生 %1</translation>
    </message>
    <message>
        <source>Submitted. The panel&apos;s marks are shown when all have submitted.</source>
        <translation>已提交。全组提交后显示各人评分。</translation>
    </message>
    <message>
        <source>Points and Enter; letters take deductions; + and − half a point; ↑ ↓ to move. Every entry is saved at once.</source>
        <translation>录分后按 Enter；字母选扣分原因；+ − 为半分；↑ ↓ 移动。每项即时保存。</translation>
    </message>
    <message>
        <source>The whole panel has submitted this paper.</source>
        <translation>全组已提交该考生的评分。</translation>
    </message>
    <message>
        <source>Total %1 / %2</source>
        <translation>合计 %1 / %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n aspect(s) not marked yet</source>
        <translation>
            <numerusform>还有 %n 项未评</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1 = %2 (Ctrl+Z)</source>
        <translation>撤销：%1 = %2（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>撤销（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Submit as: %1?</source>
        <translation>按“%1”提交？</translation>
    </message>
    <message>
        <source>No points are given for this paper.</source>
        <translation>该考生不给分。</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Did not appear</source>
        <translation>未到考</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>违纪</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::PrintCard</name>
    <message>
        <source>Printers</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Print a certificate on plain paper, lay it on a blank, measure how far the words are off, and enter it here.</source>
        <translation>先用普通纸打印一份证书，与空白证书重叠，量出文字偏移，填在这里。</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>打印机(&amp;P)</translation>
    </message>
    <message>
        <source>Move to the &amp;right</source>
        <translation>右移(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> 毫米</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::PrintDialog</name>
    <message>
        <source>Room</source>
        <translation>考场</translation>
    </message>
    <message>
        <source>This paper shows everybody&apos;s document number in full. That it was made, by whom and when, is recorded.</source>
        <translation>此表显示每个人的完整证件号码。何人何时生成，都会留痕。</translation>
    </message>
    <message>
        <source>Show with full numbers</source>
        <translation>显示完整号码</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Papers of the day</source>
        <translation>考务表单</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>正在排版…</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::ProtectionCards</name>
    <message>
        <source>My passphrase</source>
        <translation>我的登录口令</translation>
    </message>
    <message>
        <source>The one until now</source>
        <translation>现在的口令</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>新口令</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>再输入一次新口令</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>更换我的口令</translation>
    </message>
    <message>
        <source>The site&apos;s key</source>
        <translation>考点密钥</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>系统钥匙串</translation>
    </message>
    <message>
        <source>Passphrase at every start</source>
        <translation>每次启动输入口令</translation>
    </message>
    <message>
        <source>Passphrase of the key until now</source>
        <translation>现在的密钥口令</translation>
    </message>
    <message>
        <source>A new one, if it is to change</source>
        <translation>新的密钥口令（不更换则留空）</translation>
    </message>
    <message>
        <source>Keep the key so</source>
        <translation>按此保存密钥</translation>
    </message>
    <message>
        <source>Now in the system keychain; the passphrase is the way back</source>
        <translation>现在存于系统钥匙串；口令备用</translation>
    </message>
    <message>
        <source>Now asked for as a passphrase at every start</source>
        <translation>现在每次启动输入口令</translation>
    </message>
    <message>
        <source>The site&apos;s key is kept as chosen.</source>
        <translation>考点密钥已按所选方式保存。</translation>
    </message>
    <message>
        <source>Your passphrase was changed.</source>
        <translation>您的登录口令已更换。</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::PublicityPage</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>证件号</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>On</source>
        <translation>提出日期</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>异议内容</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, %n working day(s)</source>
        <translation>
            <numerusform>%1 至 %2，%n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>the days are over</source>
        <translation>期限已满</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>还剩 %n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>the length is our own, the profile names none</source>
        <translation>时长为本软件默认，政策未规定</translation>
    </message>
    <message>
        <source>Published by %1. Where to object: %2</source>
        <translation>公示人 %1；异议受理：%2</translation>
    </message>
    <message>
        <source>Publication %1 of %2 was withdrawn by %3: %4</source>
        <translation>第 %1 次公示（%2）由 %3 撤回：%4</translation>
    </message>
    <message>
        <source>Publication and appeals</source>
        <translation>公示与复核</translation>
    </message>
    <message>
        <source>Public list</source>
        <translation>公示名单</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Public list…</source>
        <translation>公示名单…</translation>
    </message>
    <message>
        <source>Save as sheet…</source>
        <translation>另存为表格…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Take an objection down</source>
        <translation>受理异议</translation>
    </message>
    <message>
        <source>Close the publication…</source>
        <translation>结束公示…</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>Save the public list</source>
        <translation>保存公示名单</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx)</source>
        <translation>表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>publication.xlsx</source>
        <translation>成绩公示.xlsx</translation>
    </message>
    <message>
        <source>Nothing to publish yet</source>
        <translation>暂无可公示的成绩</translation>
    </message>
    <message>
        <source>Once the results are locked under Results, they are shown to everybody here, and whoever objects is heard.</source>
        <translation>在“成绩”页锁定成绩后，在此公示并受理异议。</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1？</translation>
    </message>
    <message>
        <source>The appeal is decided once; the reason is what the candidate is told.</source>
        <translation>结论只作一次；理由即对考生的答复。</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>作出结论</translation>
    </message>
    <message>
        <source>Looked at the paper and the recording again: no mistake was found</source>
        <translation>已复核试卷与录像，评分无误</translation>
    </message>
    <message>
        <source>Withdraw the publication?</source>
        <translation>撤回公示？</translation>
    </message>
    <message>
        <source>It stays on record with your reason; publishing anew begins its days again.</source>
        <translation>公示连同理由留存；重新公示时期限重新计算。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>A mistake in the list</source>
        <translation>名单有误</translation>
    </message>
    <message>
        <source>A result was corrected</source>
        <translation>成绩有更正</translation>
    </message>
    <message>
        <source>Close the publication?</source>
        <translation>结束公示？</translation>
    </message>
    <message>
        <source>The results count as published and uncontested; certificates may follow. A late objection can still be heard.</source>
        <translation>成绩视为公示无异议，可以办理证书。逾期异议仍可受理。</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>结束公示</translation>
    </message>
    <message>
        <source>Once its last day is over and no appeal is open</source>
        <translation>期限届满且没有未处理的异议后可用</translation>
    </message>
    <message>
        <source>Appeals (%1 open)</source>
        <translation>异议（%1 件未处理）</translation>
    </message>
    <message>
        <source>Corrected since</source>
        <translation>公示后更正</translation>
    </message>
    <message>
        <source>Not shown to anybody yet. This is what the list would say.</source>
        <translation>尚未公示，以下为拟公示名单。</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::PublishForm</name>
    <message>
        <source>Publish</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Telephone, room, name</source>
        <translation>电话、地点、联系人</translation>
    </message>
    <message>
        <source>Publish the locked results</source>
        <translation>公示已锁定的成绩</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>首日(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Working days</source>
        <translation>工作日(&amp;W)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>The policy profile names no length. At least %n working day(s) is our own choice: %1</source>
        <translation>
            <numerusform>政策未规定时长。至少 %n 个工作日为本软件默认：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n working day(s): %1</source>
        <translation>
            <numerusform>至少 %n 个工作日：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs through %1 (provisional: no notice covers all of these days yet)</source>
        <translation>公示至 %1（暂定：部分日期的放假安排尚未公布）</translation>
    </message>
    <message>
        <source>Runs through %1; the first day is not counted</source>
        <translation>公示至 %1；首日不计入</translation>
    </message>
    <message>
        <source>Where to o&amp;bject</source>
        <translation>异议受理(&amp;B)</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::ResultCard</name>
    <message>
        <source>the assessors fall on both sides of the pass line</source>
        <translation>考评员评分分列合格线两侧</translation>
    </message>
    <message>
        <source>a tie between pairs of marks would decide</source>
        <translation>并列的两组评分将决定是否合格</translation>
    </message>
    <message>
        <source>only rounding lifts it to the pass line</source>
        <translation>仅因舍入才达到合格线</translation>
    </message>
    <message>
        <source>Pass line %1 · rule %2 · from %3</source>
        <translation>合格线 %1 · 规则 %2 · 由 %3 得出</translation>
    </message>
    <message>
        <source>Version %1 was %2</source>
        <translation>第 %1 版为 %2</translation>
    </message>
    <message>
        <source>Corrected because: %1</source>
        <translation>更正原因：%1</translation>
    </message>
    <message>
        <source>Being corrected</source>
        <translation>正在更正</translation>
    </message>
    <message>
        <source>Pass-line guard</source>
        <translation>合格线守护</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>mark again</source>
        <translation>重评</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>It stands…</source>
        <translation>成立…</translation>
    </message>
    <message>
        <source>Mark again…</source>
        <translation>重评…</translation>
    </message>
    <message>
        <source>Corrected points for %1</source>
        <translation>%1更正后的分数</translation>
    </message>
    <message>
        <source>Propose correction…</source>
        <translation>提出更正…</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>录像</translation>
    </message>
    <message>
        <source>Absent: nothing to record</source>
        <translation>缺考，无需录像</translation>
    </message>
    <message>
        <source>The whole exam is recorded</source>
        <translation>全程有录像</translation>
    </message>
    <message>
        <source>Gaps accepted by %1: %2</source>
        <translation>%1已认可间断：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) to be accepted by a supervisor</source>
        <translation>
            <numerusform>%n 处间断待督导员认可</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaochang::ui::ResultsPage</name>
    <message>
        <source>pass-line guard</source>
        <translation>合格线守护</translation>
    </message>
    <message>
        <source>video gaps</source>
        <translation>录像间断</translation>
    </message>
    <message>
        <source>Admission number</source>
        <translation>准考证号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>科目成绩</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>待处理</translation>
    </message>
    <message numerus="yes">
        <source>%n not marked</source>
        <translation>
            <numerusform>未评 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being corrected</source>
        <translation>
            <numerusform>更正中 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at the pass line</source>
        <translation>
            <numerusform>合格线上 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with video gaps</source>
        <translation>
            <numerusform>录像间断 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked. A change is a new version, by two people, with its reason.</source>
        <translation>已锁定。改动须由两人说明原因，另存为新版本。</translation>
    </message>
    <message>
        <source>Nothing stands in the way of locking.</source>
        <translation>可以锁定。</translation>
    </message>
    <message>
        <source>In the way of locking: %1</source>
        <translation>尚不能锁定：%1</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>成绩审批</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>登记表…</translation>
    </message>
    <message>
        <source>Save as sheet…</source>
        <translation>存为表格…</translation>
    </message>
    <message>
        <source>Accept the video gaps…</source>
        <translation>认可录像间断…</translation>
    </message>
    <message>
        <source>Propose the lock</source>
        <translation>提出锁定</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>Save the score roster</source>
        <translation>保存成绩花名册</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx)</source>
        <translation>表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>scores.xlsx</source>
        <translation>成绩花名册.xlsx</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>尚无成绩</translation>
    </message>
    <message>
        <source>Once candidates are enrolled, what counts for each of them stands here.</source>
        <translation>考生报名后，每人的成绩列在这里。</translation>
    </message>
    <message>
        <source>Accept what was not recorded?</source>
        <translation>认可未录像的时段？</translation>
    </message>
    <message>
        <source>You answer for it as supervisor; your reason stays with the results.</source>
        <translation>由您以督导员身份负责；原因随成绩保存。</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>The room was watched in person</source>
        <translation>有人在场监看</translation>
    </message>
    <message>
        <source>Equipment failure, noted at once</source>
        <translation>设备故障，已当场记录</translation>
    </message>
    <message>
        <source>What decides at the pass line?</source>
        <translation>合格线上如何认定？</translation>
    </message>
    <message>
        <source>Two people must say the same before the result can be locked.</source>
        <translation>两人意见一致后才能锁定。</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>表态</translation>
    </message>
    <message>
        <source>Looked at the paper and the recording again</source>
        <translation>已复看答卷和录像</translation>
    </message>
    <message>
        <source>Propose %1 points?</source>
        <translation>提出更正为 %1 分？</translation>
    </message>
    <message>
        <source>It counts once a second person confirms it; both versions stay.</source>
        <translation>第二人确认后生效；两个版本都保留。</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Added up wrongly</source>
        <translation>合分有误</translation>
    </message>
    <message>
        <source>Upheld on appeal</source>
        <translation>复核成立</translation>
    </message>
    <message>
        <source>%1 proposed the lock at %2. A second person confirms it here.</source>
        <translation>%1于 %2 提出锁定。请第二人在此确认。</translation>
    </message>
    <message>
        <source>Confirm and lock</source>
        <translation>确认并锁定</translation>
    </message>
    <message>
        <source>%1 proposed %2 for %3: %4. A second person confirms it here.</source>
        <translation>%1提出将%3更正为 %2：%4。请第二人在此确认。</translation>
    </message>
    <message>
        <source>Confirm the correction</source>
        <translation>确认更正</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>驳回…</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::RevealStrip</name>
    <message>
        <source>no phone number</source>
        <translation>没有电话</translation>
    </message>
    <message>
        <source>phone %1</source>
        <translation>电话 %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show the number and the phone of %1?</source>
        <translation>显示 %1 的证件号码和电话？</translation>
    </message>
    <message numerus="yes">
        <source>They hide again after %n second(s). The reason stays on record with your name.</source>
        <translation>
            <numerusform>%n 秒后自动隐藏。原因和您的姓名会留痕。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Compare with the document shown</source>
        <translation>与出示的证件核对</translation>
    </message>
    <message>
        <source>Call the candidate</source>
        <translation>联系考生</translation>
    </message>
    <message>
        <source>Correct the roster</source>
        <translation>核对名册</translation>
    </message>
    <message>
        <source>hides in %1 s</source>
        <translation>%1 秒后隐藏</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::ReviewLists</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Signed %1</source>
        <translation>%1 已签名</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未签名</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>督导发现</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>A finding rests on the bookmarks selected in their list.</source>
        <translation>发现以书签列表中选中的书签为依据。</translation>
    </message>
    <message>
        <source>The sitting as a whole</source>
        <translation>整个场次</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>督导复核</translation>
    </message>
    <message>
        <source>Bookmark… (M)</source>
        <translation>加书签…（M）</translation>
    </message>
    <message>
        <source>Sign the finding</source>
        <translation>签署发现</translation>
    </message>
    <message>
        <source>No sitting is chosen</source>
        <translation>尚未选择场次</translation>
    </message>
    <message>
        <source>Choose a sitting on the Today page. What its cameras recorded then stands here on one time axis.</source>
        <translation>请在“今日”页选择场次，其录像将在此以同一时间轴呈现。</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>考场</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>机位</translation>
    </message>
    <message>
        <source>One picture back (,)</source>
        <translation>后退一帧（,）</translation>
    </message>
    <message>
        <source>One picture on (.)</source>
        <translation>前进一帧（.）</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) and %1 bookmark(s) in this room</source>
        <translation>
            <numerusform>本考场有 %n 个评分时刻、%1 个书签</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is recorded in this room yet. Recording starts when the doors open.</source>
        <translation>本考场尚无录像。开放签到时自动开始录像。</translation>
    </message>
    <message>
        <source>Pause (K)</source>
        <translation>暂停（K）</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>播放（空格）</translation>
    </message>
    <message>
        <source>No file here</source>
        <translation>此处无文件</translation>
    </message>
    <message>
        <source>Checking the hash</source>
        <translation>正在校验哈希</translation>
    </message>
    <message>
        <source>The hash holds</source>
        <translation>哈希一致</translation>
    </message>
    <message>
        <source>The hash differs</source>
        <translation>哈希不符</translation>
    </message>
    <message>
        <source>Choose one of your findings first</source>
        <translation>请先选择一条自己写的发现</translation>
    </message>
    <message>
        <source>Bookmark at %1</source>
        <translation>%1 的书签</translation>
    </message>
    <message>
        <source>It can be reworded until it is signed with a finding.</source>
        <translation>随发现签署之前可以改写。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Look here again</source>
        <translation>此处再看</translation>
    </message>
    <message>
        <source>Procedure not kept</source>
        <translation>未按规程操作</translation>
    </message>
    <message>
        <source>Mark in doubt</source>
        <translation>评分存疑</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>It rests on %n bookmark(s), and can be changed until you sign it.</source>
        <translation>
            <numerusform>以 %n 个书签为依据，签署前可以修改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>As the rules ask</source>
        <translation>符合规定</translation>
    </message>
    <message>
        <source>Marks do not fit the recording</source>
        <translation>评分与录像不符</translation>
    </message>
    <message>
        <source>Recording incomplete</source>
        <translation>录像不完整</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::RoomForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>用途(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Seats or stations</source>
        <translation>考位或工位数(&amp;S)</translation>
    </message>
    <message>
        <source>A new room</source>
        <translation>新建考场</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改 %1</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::RosterPage</name>
    <message>
        <source>not drawn</source>
        <translation>未编座</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>名册</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>考生</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Name, number or seat (Ctrl+F)</source>
        <translation>姓名、号码或座位 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Template…</source>
        <translation>模板…</translation>
    </message>
    <message>
        <source>Nobody is enrolled in this sitting</source>
        <translation>本场次还没有考生</translation>
    </message>
    <message>
        <source>Import the roster as .xlsx, .xls or CSV. Columns may stand in any order; before anything is written you see what would change and what is wrong.</source>
        <translation>可导入 .xlsx、.xls 或 CSV 名册，列的顺序不限。写入之前会先显示将有哪些变化、有哪些问题。</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n 名考生</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a seat</source>
        <translation>
            <numerusform>%n 名已编座位</numerusform>
        </translation>
    </message>
    <message>
        <source>The exam has started: its roster is closed</source>
        <translation>已开考，名册已关闭</translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation>导入名册</translation>
    </message>
    <message>
        <source>Rosters (*.xlsx *.xls *.csv *.txt)</source>
        <translation>名册 (*.xlsx *.xls *.csv *.txt)</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>保存模板</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx)</source>
        <translation>表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>roster.xlsx</source>
        <translation>名册.xlsx</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>Admission number</source>
        <translation>准考证号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>考试</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>Draw the seats</source>
        <translation>编排座位</translation>
    </message>
    <message>
        <source>Draw again…</source>
        <translation>重新编排…</translation>
    </message>
    <message>
        <source>Seat the late ones</source>
        <translation>安排后补考生</translation>
    </message>
    <message>
        <source>Draw all seats anew?</source>
        <translation>全部重新编排座位吗？</translation>
    </message>
    <message>
        <source>Admission numbers and seats given before are void; printed sheets must be printed again.</source>
        <translation>之前的准考证号和座位将作废，已打印的表格需要重新打印。</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>重新编排</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Show number…</source>
        <translation>显示号码…</translation>
    </message>
    <message>
        <source>Photos…</source>
        <translation>照片…</translation>
    </message>
    <message>
        <source>Folder of photos</source>
        <translation>照片文件夹</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤销报名…</translation>
    </message>
    <message>
        <source>Take %1 out of this sitting?</source>
        <translation>将 %1 移出本场次？</translation>
    </message>
    <message>
        <source>The enrolment and its seat go; the person stays and can be enrolled again. The reason is recorded.</source>
        <translation>报名与考位一并取消；人员资料保留，可重新报名。原因会被记录。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤销报名</translation>
    </message>
    <message>
        <source>The candidate asked for it</source>
        <translation>考生本人申请</translation>
    </message>
    <message>
        <source>Enrolled by mistake</source>
        <translation>误报名</translation>
    </message>
    <message>
        <source>Does not qualify</source>
        <translation>不符合申报条件</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::ScopeEditor</name>
    <message>
        <source>Add the occupation</source>
        <translation>加入职业</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Occupations listed</source>
        <translation>已列职业</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::ScoreTableDialog</name>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Nothing is written yet. %1 scores would become first key-ins, %2 already stand, %3 problems.</source>
        <translation>尚未写入任何内容。将有 %1 个成绩作为第一次录入，%2 个与现有相同，%3 个问题。</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n score(s)</source>
        <translation>
            <numerusform>导入 %n 个成绩</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaochang::ui::SecondPerson</name>
    <message>
        <source>Second person&apos;s name</source>
        <translation>第二人登录名</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>其口令</translation>
    </message>
    <message>
        <source>Refuse the correction?</source>
        <translation>驳回这项更正？</translation>
    </message>
    <message>
        <source>What stands stays; the proposal, the refusal and its reason stay in the record.</source>
        <translation>原分不变；建议、驳回及理由都留在记录中。</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>The recording does not show it</source>
        <translation>录像中未见此情况</translation>
    </message>
    <message>
        <source>The paper does not show it</source>
        <translation>试卷中未见此情况</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::SetUpTab</name>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Bring %1 back into use?</source>
        <translation>恢复使用 %1？</translation>
    </message>
    <message>
        <source>It is offered again for what is to come.</source>
        <translation>今后的安排中可再次选用。</translation>
    </message>
    <message>
        <source>Back into use</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>Taken out of use by mistake</source>
        <translation>误停用</translation>
    </message>
    <message>
        <source>Take %1 out of use?</source>
        <translation>停用 %1？</translation>
    </message>
    <message>
        <source>It is offered for nothing new. Everything recorded keeps naming it.</source>
        <translation>今后的安排中不再出现；已有记录保持不变。</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>No longer used here</source>
        <translation>不再使用</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已更换</translation>
    </message>
    <message>
        <source>Back into use…</source>
        <translation>恢复使用…</translation>
    </message>
    <message>
        <source>Out of use…</source>
        <translation>停用…</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::SetUpTabs</name>
    <message>
        <source>Add an institution</source>
        <translation>添加评价机构</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>评价机构</translation>
    </message>
    <message>
        <source>Add a filing</source>
        <translation>添加备案</translation>
    </message>
    <message>
        <source>Filings</source>
        <translation>备案</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Add a room</source>
        <translation>添加考场</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>考场</translation>
    </message>
    <message>
        <source>Add a camera</source>
        <translation>添加摄像机</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>摄像机</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账号</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>For this machine; every change takes effect at once.</source>
        <translation>仅对本机有效，更改立即生效。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system (recommended)</source>
        <translation>跟随系统（推荐）</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Camera at the door</source>
        <translation>签到处摄像头</translation>
    </message>
    <message>
        <source>Camera at the &amp;door</source>
        <translation>签到处摄像头(&amp;D)</translation>
    </message>
    <message>
        <source>Stills are taken with F7 on the check-in page.</source>
        <translation>在签到页按 F7 拍照。</translation>
    </message>
    <message>
        <source>This is no camera of this machine. Nothing was changed. Choose one of the list, such as /dev/video0.</source>
        <translation>这不是本机的摄像头，设置未更改。请从列表中选择，例如 /dev/video0。</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::ShellModel</name>
    <message>
        <source>Demonstration data: kept apart, and never synchronised as real</source>
        <translation>演示数据：单独保存，绝不作为真实数据上报</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1，%n 项待办</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · to look only</source>
        <translation>%1 · 仅可查看</translation>
    </message>
    <message>
        <source>%1, to look only</source>
        <translation>%1，仅可查看</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Kaochang</source>
        <translation>考场</translation>
    </message>
    <message>
        <source>The assessment site, from the door to the seal</source>
        <translation>职业技能等级认定考点，从签到到封存</translation>
    </message>
    <message>
        <source>My usual role</source>
        <translation>我的常用角色</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>登录名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>角色(&amp;R)</translation>
    </message>
    <message>
        <source>Demonstration: choose an account, it fills the form</source>
        <translation>演示：选择账号，自动填写</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::SitePage</name>
    <message>
        <source>Site</source>
        <translation>考点</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>认定计划</translation>
    </message>
    <message>
        <source>Note as filed today</source>
        <translation>记为今日已报备</translation>
    </message>
    <message>
        <source>Add a sitting</source>
        <translation>添加场次</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>制定计划</translation>
    </message>
    <message>
        <source>No institution is kept here</source>
        <translation>尚无评价机构</translation>
    </message>
    <message>
        <source>Duties and sittings of the plan</source>
        <translation>计划的时限事项与场次</translation>
    </message>
    <message>
        <source>Add the institution</source>
        <translation>添加评价机构</translation>
    </message>
    <message>
        <source>First the institution, then its filing, staff, rooms and cameras: the administrator begins.</source>
        <translation>先录入评价机构，再录入备案、人员、考场和摄像机，由管理员开始。</translation>
    </message>
    <message>
        <source>Note as reported today</source>
        <translation>记为今日已上报结果</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::SittingForm</name>
    <message>
        <source>Add the sitting</source>
        <translation>添加场次</translation>
    </message>
    <message>
        <source>A new sitting</source>
        <translation>新场次</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>计划(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>开始(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>结束(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Rooms</source>
        <translation>考场(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Subjects</source>
        <translation>科目(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::StaffForm</name>
    <message>
        <source>no card</source>
        <translation>无证卡</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>评价机构(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Phone (sealed, shown masked)</source>
        <translation>电话(&amp;P)（加密保存，遮蔽显示）</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>角色(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation>证卡(&amp;C)</translation>
    </message>
    <message>
        <source>Card num&amp;ber</source>
        <translation>证卡编号(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Expires, that day too</source>
        <translation>有效期止，含当日(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Occupations on the card</source>
        <translation>证卡上的职业(&amp;O)</translation>
    </message>
    <message>
        <source>Must not assess: relati&amp;ves, parted by commas</source>
        <translation>回避：近亲属(&amp;V)，用逗号分隔</translation>
    </message>
    <message>
        <source>Must not assess: p&amp;upils</source>
        <translation>回避：师生(&amp;U)</translation>
    </message>
    <message>
        <source>Must not assess: colleagues of the unit&amp;s</source>
        <translation>回避：同事所在单位(&amp;S)</translation>
    </message>
    <message>
        <source>A new person of the staff</source>
        <translation>新建人员</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改 %1</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::SyncCard</name>
    <message>
        <source>Synchronised</source>
        <translation>已同步</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>同步中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Conflict to settle</source>
        <translation>有冲突</translation>
    </message>
    <message>
        <source>Set up wrongly</source>
        <translation>配置错误</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>接入</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>32 letters and digits, once</source>
        <translation>32 位字母和数字，限用一次</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>One-time &amp;code</source>
        <translation>一次性口令(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) wait</source>
        <translation>
            <numerusform>%n 条记录待传</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) wait</source>
        <translation>
            <numerusform>%n 个成果包待传</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) receipted</source>
        <translation>
            <numerusform>%n 批已签收</numerusform>
        </translation>
    </message>
    <message>
        <source>Last success: %1</source>
        <translation>上次成功：%1</translation>
    </message>
    <message>
        <source>next try: %1</source>
        <translation>下次重试：%1</translation>
    </message>
    <message>
        <source>Not enrolled at a centre</source>
        <translation>未接入中心</translation>
    </message>
    <message>
        <source>Everything is kept here. The centre gives an address and a one-time code.</source>
        <translation>全部数据保存在本机。地址和一次性口令由中心提供。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::TheoryPage</name>
    <message>
        <source>Not keyed</source>
        <translation>未录入</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Theory</source>
        <translation>理论成绩</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>答卷</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Save and next (Enter)</source>
        <translation>保存并到下一份（Enter）</translation>
    </message>
    <message>
        <source>Nobody sits theory here</source>
        <translation>本场无人考理论</translation>
    </message>
    <message>
        <source>Who is enrolled for theory in this sitting stands here once the roster is in.</source>
        <translation>名册导入后，本场报考理论的考生列在这里。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>全部答卷</translation>
    </message>
    <message>
        <source>For my second key-in</source>
        <translation>待我第二次录入</translation>
    </message>
    <message>
        <source>Key-ins that differ</source>
        <translation>两次不一致</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>导入成绩表…</translation>
    </message>
    <message>
        <source>0–100</source>
        <translation>0–100</translation>
    </message>
    <message>
        <source>Keep %1?</source>
        <translation>保留 %1？</translation>
    </message>
    <message>
        <source>The other key-in is put aside; both stay in the record.</source>
        <translation>另一次录入不采用；两次都留在记录中。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Checked against the paper</source>
        <translation>已核对答卷</translation>
    </message>
    <message>
        <source>Throw both key-ins away?</source>
        <translation>两次录入都作废？</translation>
    </message>
    <message>
        <source>The paper is keyed anew by two people.</source>
        <translation>该答卷由两人重新录入。</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Wrong paper</source>
        <translation>答卷拿错</translation>
    </message>
    <message>
        <source>Neither is right</source>
        <translation>两次都不对</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a state and its key: &quot;Absent A&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 confirmed · %3 not keyed · %4 differ</source>
        <translation>已确认 %1/%2 · 未录入 %3 · 不一致 %4</translation>
    </message>
    <message>
        <source>Reject the imported table?</source>
        <translation>退回导入的成绩表？</translation>
    </message>
    <message>
        <source>Its scores are keyed in no more; the papers wait anew.</source>
        <translation>表中的录入作废，答卷重新等待录入。</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Does not agree with the papers</source>
        <translation>与答卷不符</translation>
    </message>
    <message>
        <source>Correct this score?</source>
        <translation>更正这个成绩？</translation>
    </message>
    <message>
        <source>The score stands until two people have keyed the new one; both versions stay.</source>
        <translation>两人录入新成绩之前，原成绩有效；两个版本都保留。</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Misread paper</source>
        <translation>看错答卷</translation>
    </message>
    <message>
        <source>Answer key was wrong</source>
        <translation>标准答案有误</translation>
    </message>
    <message>
        <source>Import theory scores</source>
        <translation>导入理论成绩</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.xls *.csv *.txt)</source>
        <translation>表格 (*.xlsx *.xls *.csv *.txt)</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::TimelineView</name>
    <message>
        <source>Time axis</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>← → from marker to marker, ↑ ↓ from camera to camera</source>
        <translation>← → 切换标记，↑ ↓ 切换机位</translation>
    </message>
    <message>
        <source>Nothing is recorded in this room</source>
        <translation>本考场无录像</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Extra time…</source>
        <translation>补时…</translation>
    </message>
    <message>
        <source>End early…</source>
        <translation>提前结束…</translation>
    </message>
    <message>
        <source>No sitting is planned here</source>
        <translation>还没有安排场次</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>考前</translation>
    </message>
    <message>
        <source>During</source>
        <translation>考中</translation>
    </message>
    <message>
        <source>After</source>
        <translation>考后</translation>
    </message>
    <message>
        <source>Deadlines of the plan</source>
        <translation>计划期限</translation>
    </message>
    <message>
        <source>done on %1, due %2</source>
        <translation>已于 %1 完成，期限 %2</translation>
    </message>
    <message>
        <source>was due on %1</source>
        <translation>已过期限 %1</translation>
    </message>
    <message numerus="yes">
        <source>due %1, %n working day(s) left</source>
        <translation>
            <numerusform>期限 %1，还有 %n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>Give extra time to this sitting?</source>
        <translation>给本场次补时吗？</translation>
    </message>
    <message>
        <source>Everybody in it gets the minutes; the reason is recorded.</source>
        <translation>本场次所有考生都会增加时间，原因将记录在案。</translation>
    </message>
    <message>
        <source>Give time</source>
        <translation>补时</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Equipment failure</source>
        <translation>设备故障</translation>
    </message>
    <message>
        <source>Power failure</source>
        <translation>停电</translation>
    </message>
    <message>
        <source>Interrupted by an incident</source>
        <translation>突发事件中断</translation>
    </message>
    <message>
        <source>End the exam before its time?</source>
        <translation>在规定时间之前结束考试吗？</translation>
    </message>
    <message>
        <source>Nobody can go on afterwards; the reason is recorded.</source>
        <translation>结束后不能继续作答，原因将记录在案。</translation>
    </message>
    <message>
        <source>End the exam</source>
        <translation>结束考试</translation>
    </message>
    <message>
        <source>All candidates have finished</source>
        <translation>考生已全部交卷</translation>
    </message>
    <message>
        <source>Force majeure</source>
        <translation>不可抗力</translation>
    </message>
    <message>
        <source>To the site page</source>
        <translation>去“考点”页</translation>
    </message>
    <message>
        <source>Keep filing, staff and rooms on the site page and plan the first sitting there; this page then leads through its day.</source>
        <translation>请在“考点”页录入备案、人员和考场，并安排第一个场次；之后本页会带您走完那一天。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Publication of the results</source>
        <translation>成绩公示</translation>
    </message>
    <message>
        <source>ended on %1, uncontested</source>
        <translation>%1 截止，无异议</translation>
    </message>
    <message>
        <source>ended on %1, not closed yet</source>
        <translation>已于 %1 截止，尚未结束公示</translation>
    </message>
    <message numerus="yes">
        <source>runs through %1, %n working day(s) left</source>
        <translation>
            <numerusform>公示至 %1，还剩 %n 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) open</source>
        <translation>
            <numerusform>%n 件异议未处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaochang::ui::UnlockPage</name>
    <message>
        <source>&amp;Open the site</source>
        <translation>打开考点(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Another data &amp;folder…</source>
        <translation>打开别的数据文件夹…(&amp;F)</translation>
    </message>
    <message>
        <source>Kaochang</source>
        <translation>考场</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the site&apos;s key</source>
        <translation>考点密钥的口令(&amp;P)</translation>
    </message>
    <message>
        <source>The one chosen when the site was set up, not the one for signing in.</source>
        <translation>建立考点时设定的口令，不是登录口令。</translation>
    </message>
    <message>
        <source>The folder that holds the site</source>
        <translation>考点所在的文件夹</translation>
    </message>
    <message>
        <source>This site is locked</source>
        <translation>考点已上锁</translation>
    </message>
    <message>
        <source>This site does not open</source>
        <translation>考点打不开</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
</context>
<context>
    <name>kaochang::ui::WaitingTables</name>
    <message numerus="yes">
        <source>%n score(s) imported by %1 wait for a second person</source>
        <translation>
            <numerusform>%1导入的 %n 个成绩待第二人确认</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
</context>
</TS>
