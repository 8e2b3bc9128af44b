<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <source>The system keychain does not answer (%1). The data is safe. Enter the site&apos;s passphrase at every start.</source>
        <translation>系统钥匙串不可用（%1）。数据安全。每次启动需输入考点口令。</translation>
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
    <name>kaochang::ui::MainWindow</name>
    <message>
        <source>Kaochang</source>
        <translation>考场</translation>
    </message>
    <message>
        <source>F1 Help   Ctrl+K Find</source>
        <translation>F1 帮助   Ctrl+K 查找</translation>
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
</context>
</TS>
