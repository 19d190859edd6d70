<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>Charter</name>
        <message>
            <source>The article is left out, though a charter needs it.</source>
            <translation>该条未纳入，但章程不可缺少此条。</translation>
        </message>
        <message>
            <source>The library has no alternative “{name}”; the default stands in.</source>
            <translation>条款库中没有备选方案“{name}”，暂以默认方案代替。</translation>
        </message>
        <message>
            <source>Open point: {point}</source>
            <translation>未决事项：{point}</translation>
        </message>
        <message>
            <source>“{label}” is {value}; sensible values lie between {minimum} and {maximum}.</source>
            <translation>“{label}”为 {value}；合理范围为 {minimum} 至 {maximum}。</translation>
        </message>
        <message>
            <source>Missing: {what}</source>
            <translation>缺少：{what}</translation>
        </message>
        <message>
            <source>There is only one party; a charter needs at least two.</source>
            <translation>只有一个缔约方；章程至少需要两方。</translation>
        </message>
        <message>
            <source>{count} of {all} listed parties have not committed yet.</source>
            <translation>所列 {all} 方中有 {count} 方尚未承诺加入。</translation>
        </message>
        <message>
            <source>The article follows another governance model than the plan of the present stage.</source>
            <translation>该条采用的治理模式与当前阶段计划不同。</translation>
        </message>
        <message>
            <source>A star needs a lead enterprise or a government department; there is neither.</source>
            <translation>星型模式需要龙头企业或者政府部门，目前两者皆无。</translation>
        </message>
        <message>
            <source>Consensus among {count} parties is hard to reach; above 20 consider federating.</source>
            <translation>{count} 方之间难以达成共识；超过 20 方时可考虑分层联合。</translation>
        </message>
        <message>
            <source>There is no joint management committee yet; defaults stand in for its rules.</source>
            <translation>尚无联合管理委员会；其规则暂用默认值。</translation>
        </message>
        <message>
            <source>Fewer than four meetings a year build little trust (R148).</source>
            <translation>每年会议少于四次，难以建立信任（R148）。</translation>
        </message>
        <message>
            <source>The agenda is due before the meeting is called.</source>
            <translation>议程的送达期限早于会议通知。</translation>
        </message>
        <message>
            <source>Items can only be added before the agenda exists.</source>
            <translation>增补议题的截止时间早于议程送达。</translation>
        </message>
        <message>
            <source>No party has a seat in the committee yet.</source>
            <translation>尚无任何一方在委员会中拥有席位。</translation>
        </message>
        <message>
            <source>{count} of {all} parties have no seat, though each is to have one.</source>
            <translation>{all} 方中有 {count} 方没有席位，而各方均应有一席。</translation>
        </message>
        <message>
            <source>The end lies before the beginning.</source>
            <translation>终止日期早于起始日期。</translation>
        </message>
        <message>
            <source>The term ended on {date}.</source>
            <translation>有效期已于 {date} 届满。</translation>
        </message>
        <message>
            <source>Alternative</source>
            <translation>备选方案</translation>
        </message>
        <message>
            <source>not agreed yet</source>
            <translation>尚未约定</translation>
        </message>
        <message>
            <source>{alternative}: {effect}</source>
            <translation>{alternative}：{effect}</translation>
        </message>
        <message>
            <source>What agreements of this kind settle</source>
            <translation>此类协议通常约定的事项</translation>
        </message>
        <message>
            <source>Review, line {line}</source>
            <translation>综述第 {line} 行</translation>
        </message>
        <message>
            <source>A value is of the wrong kind: {reason}.</source>
            <translation>值的类型不符：{reason}。</translation>
        </message>
        <message>
            <source>The clause library cannot be used; correct the places named and load it again.</source>
            <translation>条款库无法使用；请改正所列之处后重新载入。</translation>
        </message>
        <message>
            <source>The field is missing.</source>
            <translation>缺少该字段。</translation>
        </message>
        <message>
            <source>The field must be a text that is not empty.</source>
            <translation>该字段必须是非空文本。</translation>
        </message>
        <message>
            <source>An object is expected here.</source>
            <translation>此处应为对象。</translation>
        </message>
        <message>
            <source>The field is unknown; is it misspelt?</source>
            <translation>未知字段，是否拼写有误？</translation>
        </message>
        <message>
            <source>Only version 1 of the format can be read.</source>
            <translation>只能读取格式的第 1 版。</translation>
        </message>
        <message>
            <source>A list of articles is expected here.</source>
            <translation>此处应为条款列表。</translation>
        </message>
        <message>
            <source>The article “{id}” occurs twice.</source>
            <translation>条款“{id}”出现了两次。</translation>
        </message>
        <message>
            <source>A source must be a text.</source>
            <translation>出处必须是文本。</translation>
        </message>
        <message>
            <source>True or false is expected here.</source>
            <translation>此处应为真或假。</translation>
        </message>
        <message>
            <source>An article needs at least one alternative.</source>
            <translation>每条至少需要一个备选方案。</translation>
        </message>
        <message>
            <source>The article has no alternative “{id}”.</source>
            <translation>该条没有备选方案“{id}”。</translation>
        </message>
        <message>
            <source>“{term}” is no governance model.</source>
            <translation>“{term}”不是治理模式。</translation>
        </message>
        <message>
            <source>“{unit}” is no known unit.</source>
            <translation>“{unit}”不是已知单位。</translation>
        </message>
        <message>
            <source>A number is expected here.</source>
            <translation>此处应为数字。</translation>
        </message>
        <message>
            <source>The default lies outside the range {minimum} to {maximum}.</source>
            <translation>默认值超出 {minimum} 至 {maximum} 的范围。</translation>
        </message>
        <message>
            <source>The model has no field “{binding}”.</source>
            <translation>模型中没有字段“{binding}”。</translation>
        </message>
        <message>
            <source>The vocabulary has no term “{term}”.</source>
            <translation>词表中没有“{term}”。</translation>
        </message>
        <message>
            <source>A whole number is expected here.</source>
            <translation>此处应为整数。</translation>
        </message>
        <message>
            <source>A list of paragraphs is expected here.</source>
            <translation>此处应为段落列表。</translation>
        </message>
        <message>
            <source>The article is worded twice.</source>
            <translation>该条的文本出现了两次。</translation>
        </message>
        <message>
            <source>Only en and zh_CN are known.</source>
            <translation>只支持 en 和 zh_CN。</translation>
        </message>
        <message>
            <source>The structure has no article “{id}”.</source>
            <translation>结构中没有条款“{id}”。</translation>
        </message>
        <message>
            <source>The paragraphs common to the alternatives are missing.</source>
            <translation>缺少各备选方案共用的段落。</translation>
        </message>
        <message>
            <source>The library has no structure.</source>
            <translation>条款库没有结构文件。</translation>
        </message>
        <message>
            <source>The article has no text in this language.</source>
            <translation>该条没有这种语言的文本。</translation>
        </message>
        <message>
            <source>The alternative has no text in this language.</source>
            <translation>该备选方案没有这种语言的文本。</translation>
        </message>
        <message>
            <source>There is no list “{name}”.</source>
            <translation>没有名为“{name}”的列表。</translation>
        </message>
        <message>
            <source>Nothing can fill the placeholder “{name}”.</source>
            <translation>占位符“{name}”无从填写。</translation>
        </message>
        <message>
            <source>The text is not a valid template: {reason}.</source>
            <translation>文本不是有效的模板：{reason}。</translation>
        </message>
    </context>
    <context>
        <name>CharterExport</name>
        <message>
            <source>The file could not be written: {reason}. Choose another place or make room.</source>
            <translation>无法写入文件：{reason}。请另选位置或者腾出空间。</translation>
        </message>
        <message>
            <source>A part of the clause library is missing from the program; install it again.</source>
            <translation>程序缺少条款库的一部分，请重新安装。</translation>
        </message>
        <message>
            <source>The folder for temporary files cannot be written; make room there.</source>
            <translation>无法写入临时文件夹，请腾出空间。</translation>
        </message>
        <message>
            <source>The program pandoc, which writes this format, was not found; install the package pandoc.</source>
            <translation>未找到写出此格式所需的程序 pandoc，请安装软件包 pandoc。</translation>
        </message>
        <message>
            <source>pandoc could not convert the charter: {reason}</source>
            <translation>pandoc 无法转换章程：{reason}</translation>
        </message>
        <message>
            <source>The file is no readable PDF: {reason}.</source>
            <translation>该文件不是可读取的 PDF：{reason}。</translation>
        </message>
        <message>
            <source>The PDF could not be completed: {reason}.</source>
            <translation>PDF 未能完成：{reason}。</translation>
        </message>
    </context>
    <context>
        <name>CharterPage</name>
        <message>
            <source>Set “{parameter}”</source>
            <translation>设置“{parameter}”</translation>
        </message>
        <message>
            <source>Choose in “{article}”</source>
            <translation>在“{article}”中选择</translation>
        </message>
        <message>
            <source>Write free text</source>
            <translation>填写补充约定</translation>
        </message>
        <message>
            <source>Leave out an article</source>
            <translation>不纳入一条</translation>
        </message>
        <message>
            <source>Take an article in again</source>
            <translation>重新纳入一条</translation>
        </message>
        <message>
            <source>Create the joint management committee</source>
            <translation>设立联合管理委员会</translation>
        </message>
    </context>
    <context>
        <name>concordat::ui::CharterPage</name>
        <message>
            <source>left out</source>
            <translation>未纳入</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>完整</translation>
        </message>
        <message>
            <source>at risk</source>
            <translation>有风险</translation>
        </message>
        <message>
            <source>data missing</source>
            <translation>缺少数据</translation>
        </message>
        <message>
            <source>inconsistent</source>
            <translation>不一致</translation>
        </message>
        <message>
            <source>Export Charter</source>
            <translation>导出章程</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>The decision in this article</source>
            <translation>本条的决策</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>前往</translation>
        </message>
        <message>
            <source>Create the committee with a seat for every party</source>
            <translation>设立委员会，每方一席</translation>
        </message>
        <message>
            <source>%1 articles</source>
            <translation>共 %1 条</translation>
        </message>
        <message>
            <source>%1 complete</source>
            <translation>%1 条完整</translation>
        </message>
        <message>
            <source>%1 inconsistent</source>
            <translation>%1 条不一致</translation>
        </message>
        <message>
            <source>%1 to be agreed</source>
            <translation>%1 项待定</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>OpenDocument Text (ODT)</source>
            <translation>OpenDocument 文本 (ODT)</translation>
        </message>
        <message>
            <source>Word (DOCX)</source>
            <translation>Word (DOCX)</translation>
        </message>
        <message>
            <source>Web Page (HTML)</source>
            <translation>网页 (HTML)</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>In English</source>
            <translation>英文</translation>
        </message>
        <message>
            <source>In Chinese</source>
            <translation>中文</translation>
        </message>
        <message>
            <source>%1…</source>
            <translation>%1…</translation>
        </message>
        <message>
            <source>Charter (*.%1)</source>
            <translation>章程 (*.%1)</translation>
        </message>
        <message>
            <source>The charter was saved as %1.</source>
            <translation>章程已保存为 %1。</translation>
        </message>
        <message>
            <source>Articles of the charter</source>
            <translation>章程条款</translation>
        </message>
        <message>
            <source>English text</source>
            <translation>英文文本</translation>
        </message>
        <message>
            <source>Chinese text</source>
            <translation>中文文本</translation>
        </message>
        <message>
            <source>Settings of this article</source>
            <translation>本条的设置</translation>
        </message>
        <message>
            <source>&amp;Free text of the parties, kept apart from the clauses</source>
            <translation>各方的补充约定，与条款分开保存(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Leave this article out</source>
            <translation>不纳入本条(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Export</source>
            <translation>导出(&amp;E)</translation>
        </message>
    </context>
    <context>
        <name>concordat::ui::ClausePreview</name>
        <message>
            <source>Default, not evidence: nobody has chosen this value yet.</source>
            <translation>默认值，并非证据：尚无人选定该值。</translation>
        </message>
        <message>
            <source>Missing. Click to go where it can be entered.</source>
            <translation>缺少内容。单击前往填写之处。</translation>
        </message>
        <message>
            <source>This article is left out.</source>
            <translation>本条未纳入。</translation>
        </message>
    </context>
    <context>
        <name>concordat::ui::DecisionCard</name>
        <message>
            <source>Default</source>
            <translation>默认</translation>
        </message>
    </context>
    <context>
        <name>concordat::ui::ParameterForm</name>
        <message>
            <source> days</source>
            <translation> 日</translation>
        </message>
        <message>
            <source> weeks</source>
            <translation> 周</translation>
        </message>
        <message>
            <source> months</source>
            <translation> 个月</translation>
        </message>
        <message>
            <source> years</source>
            <translation> 年</translation>
        </message>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source>Default, not evidence: nobody has chosen this value yet.</source>
            <translation>默认值，并非证据：尚无人选定该值。</translation>
        </message>
    </context>
</TS>
