<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>HeatMap</name>
    <message numerus="yes">
        <source>%n more rows; the table has them</source>
        <translation>
            <numerusform>%n more row; the table has it</numerusform>
            <numerusform>%n more rows; the table has them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberWords</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taking part</source>
        <translation>
            <numerusform>%n not taking part</numerusform>
            <numerusform>%n not taking part</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RenameWatch</name>
    <message numerus="yes">
        <source>The paste gave %n rows another name. Undo brings the old ones back; to add rows, copy them with their headings or select nothing.</source>
        <translation>
            <numerusform>The paste gave %n row another name. Undo brings the old one back; to add rows, copy them with their headings or select nothing.</numerusform>
            <numerusform>The paste gave %n rows another name. Undo brings the old ones back; to add rows, copy them with their headings or select nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ui::AgreementsPage</name>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open duty(ies)</source>
        <translation>
            <numerusform>%n open duty</numerusform>
            <numerusform>%n open duties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duty(ies) taken over; Undo takes them out again.</source>
        <translation>
            <numerusform>%n duty taken over; Undo takes it out again.</numerusform>
            <numerusform>%n duties taken over; Undo takes them out again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ui::AttendanceTab</name>
    <message numerus="yes">
        <source>All %n meetings of a year are quorate</source>
        <translation>
            <numerusform>The %n meeting of a year is quorate</numerusform>
            <numerusform>All %n meetings of a year are quorate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ui::BodiesPage</name>
    <message numerus="yes">
        <source>%n bodies</source>
        <translation>
            <numerusform>%n body</numerusform>
            <numerusform>%n bodies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n impossible rules</source>
        <translation>
            <numerusform>%n impossible rule</numerusform>
            <numerusform>%n impossible rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings in this body</source>
        <translation>
            <numerusform>%n finding in this body</numerusform>
            <numerusform>%n findings in this body</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ui::BodyTree</name>
    <message numerus="yes">
        <source>%n impossible</source>
        <translation>
            <numerusform>%n impossible</numerusform>
            <numerusform>%n impossible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n doubtful</numerusform>
            <numerusform>%n doubtful</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ui::CalendarFiles</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ui::CalendarPage</name>
    <message numerus="yes">
        <source>%n series created; undo takes them back.</source>
        <translation>
            <numerusform>%n series created; undo takes it back.</numerusform>
            <numerusform>%n series created; undo takes them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ui::CarryOutDialog</name>
    <message numerus="yes">
        <source>What is changed here is named after the motion and its meeting in the journal: %n edit(s) so far. Undo takes each back.</source>
        <translation>
            <numerusform>What is changed here is named after the motion and its meeting in the journal: %n edit so far. Undo takes each back.</numerusform>
            <numerusform>What is changed here is named after the motion and its meeting in the journal: %n edits so far. Undo takes each back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ui::CharterOutline</name>
    <message numerus="yes">
        <source>%n open point(s)</source>
        <translation>
            <numerusform>%n open point</numerusform>
            <numerusform>%n open points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ui::CharterPage</name>
    <message numerus="yes">
        <source>%n critical decision(s) still stand on a default</source>
        <translation>
            <numerusform>%n critical decision still stands on a default</numerusform>
            <numerusform>%n critical decisions still stand on a default</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deviation(s) from the library</source>
        <translation>
            <numerusform>%n deviation from the library</numerusform>
            <numerusform>%n deviations from the library</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the text to be agreed</source>
        <translation>
            <numerusform>%n place in the text to be agreed</numerusform>
            <numerusform>%n places in the text to be agreed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ui::ComparisonPanel</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ui::DeviationsView</name>
    <message numerus="yes">
        <source>%n deviation(s) from what the library proposes for this consortium; double-click or Enter leads to the article.</source>
        <translation>
            <numerusform>%n deviation from what the library proposes for this consortium; double-click or Enter leads to the article.</numerusform>
            <numerusform>%n deviations from what the library proposes for this consortium; double-click or Enter leads to the article.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ui::EditedView</name>
    <message numerus="yes">
        <source>%1: %n change(s) to decide on.</source>
        <translation>
            <numerusform>%1: %n change to decide on.</numerusform>
            <numerusform>%1: %n changes to decide on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ui::EntityForm</name>
    <message numerus="yes">
        <source>%n rows: a change goes to all</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows: a change goes to all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ui::FindBar</name>
    <message numerus="yes">
        <source>Replaced %n time(s); Undo takes it back.</source>
        <translation>
            <numerusform>Replaced once; Undo takes it back.</numerusform>
            <numerusform>Replaced %n times; Undo takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ui::FindingsView</name>
    <message numerus="yes">
        <source>%n finding(s); double-click or Enter leads to the place.</source>
        <translation>
            <numerusform>%n finding; double-click or Enter leads to the place.</numerusform>
            <numerusform>%n findings; double-click or Enter leads to the place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ui::Header</name>
    <message numerus="yes">
        <source>%n high</source>
        <comment>warnings</comment>
        <translation>
            <numerusform>%n high</numerusform>
            <numerusform>%n high</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medium</source>
        <comment>warnings</comment>
        <translation>
            <numerusform>%n medium</numerusform>
            <numerusform>%n medium</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ui::HistoryPage</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n new consortia</source>
        <translation>
            <numerusform>%n new consortium</numerusform>
            <numerusform>%n new consortia</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ui::IndicatorsPage</name>
    <message numerus="yes">
        <source>%n observation(s) added; undo takes them back.</source>
        <translation>
            <numerusform>%n observation added; undo takes it back.</numerusform>
            <numerusform>%n observations added; undo takes them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) without a day: incomplete, and not counted yet.</source>
        <translation>
            <numerusform>%n observation without a day: incomplete, and not counted yet.</numerusform>
            <numerusform>%n observations without a day: incomplete, and not counted yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ui::InterviewView</name>
    <message numerus="yes">
        <source>○ %n choice(s) here still stand on a default of ours, not evidence.</source>
        <translation>
            <numerusform>○ %n choice here still stands on a default of ours, not evidence.</numerusform>
            <numerusform>○ %n choices here still stand on a default of ours, not evidence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers to %n article(s) were taken over; Undo takes them back.</source>
        <translation>
            <numerusform>The answers to %n article were taken over; Undo takes them back.</numerusform>
            <numerusform>The answers to %n articles were taken over; Undo takes them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ui::LeadershipPage</name>
    <message numerus="yes">
        <source>%n terms</source>
        <translation>
            <numerusform>%n term</numerusform>
            <numerusform>%n terms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings in the rotation</source>
        <translation>
            <numerusform>%n finding in the rotation</numerusform>
            <numerusform>%n findings in the rotation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings in the responsibilities</source>
        <translation>
            <numerusform>%n finding in the responsibilities</numerusform>
            <numerusform>%n findings in the responsibilities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n problems were found:</source>
        <translation>
            <numerusform>%n problem was found:</numerusform>
            <numerusform>%n problems were found:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource types</source>
        <translation>
            <numerusform>%n resource type</numerusform>
            <numerusform>%n resource types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bodies</source>
        <translation>
            <numerusform>%n body</numerusform>
            <numerusform>%n bodies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting up to half a minute for %n edits to be stored…</source>
        <translation>
            <numerusform>Waiting up to half a minute for %n edit to be stored…</numerusform>
            <numerusform>Waiting up to half a minute for %n edits to be stored…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving… %n edits pending</source>
        <translation>
            <numerusform>Saving… %n edit pending</numerusform>
            <numerusform>Saving… %n edits pending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ui::MeetingCard</name>
    <message numerus="yes">
        <source>%1, %2, %n minute(s)</source>
        <comment>day, time</comment>
        <translation>
            <numerusform>%1, %2, %n minute</numerusform>
            <numerusform>%1, %2, %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ui::MeetingNotices</name>
    <message numerus="yes">
        <source>Calls it again within %n day(s), with the items that are left and the lower quorum of a second meeting.</source>
        <translation>
            <numerusform>Calls it again within %n day, with the items that are left and the lower quorum of a second meeting.</numerusform>
            <numerusform>Calls it again within %n days, with the items that are left and the lower quorum of a second meeting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Calls it again with the items that are left. The %n day(s) in which the lower quorum of a second meeting applies have passed.</source>
        <translation>
            <numerusform>Calls it again with the items that are left. The %n day in which the lower quorum of a second meeting applies has passed.</numerusform>
            <numerusform>Calls it again with the items that are left. The %n days in which the lower quorum of a second meeting applies have passed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ui::MembersPage</name>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n country</numerusform>
            <numerusform>%n countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with values the import concluded (≈)</source>
        <translation>
            <numerusform>%n with values the import concluded (≈)</numerusform>
            <numerusform>%n with values the import concluded (≈)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members were removed with everything that belonged to them. Undo brings them back.</source>
        <translation>
            <numerusform>%n member was removed with everything that belonged to it. Undo brings it back.</numerusform>
            <numerusform>%n members were removed with everything that belonged to them. Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ui::NumberCheck</name>
    <message numerus="yes">
        <source>%1 has more than %n decimal places. Nothing was changed.</source>
        <translation>
            <numerusform>%1 has more than %n decimal place. Nothing was changed.</numerusform>
            <numerusform>%1 has more than %n decimal places. Nothing was changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ui::OverviewPage</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>warnings</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter %1: %n more rules need it</source>
        <comment>what is missing</comment>
        <translation>
            <numerusform>Enter %1: %n more rule needs it</numerusform>
            <numerusform>Enter %1: %n more rules need it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ui::PortfolioPage</name>
    <message numerus="yes">
        <source>%Ln consortia</source>
        <translation>
            <numerusform>%Ln consortium</numerusform>
            <numerusform>%Ln consortia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln participations</source>
        <translation>
            <numerusform>%Ln participation</numerusform>
            <numerusform>%Ln participations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n consortia from this workspace?</source>
        <translation>
            <numerusform>Remove %n consortium from this workspace?</numerusform>
            <numerusform>Remove %n consortia from this workspace?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>consortia</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consortia were removed.</source>
        <translation>
            <numerusform>%n consortium was removed.</numerusform>
            <numerusform>%n consortia were removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ui::PowerTab</name>
    <message numerus="yes">
        <source>%n coalitions win only with %1; the smallest first.</source>
        <translation>
            <numerusform>%n coalition wins only with %1.</numerusform>
            <numerusform>%n coalitions win only with %1; the smallest first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n smallest coalitions that win only with %1; there are more.</source>
        <translation>
            <numerusform>The smallest coalition that wins only with %1; there are more.</numerusform>
            <numerusform>The %n smallest coalitions that win only with %1; there are more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vacant seats have no power, but count among all votes.</source>
        <translation>
            <numerusform>%n vacant seat has no power, but counts among all votes.</numerusform>
            <numerusform>%n vacant seats have no power, but count among all votes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vacant seats have no power and do not count.</source>
        <translation>
            <numerusform>%n vacant seat has no power and does not count.</numerusform>
            <numerusform>%n vacant seats have no power and do not count.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ui::ProgrammePage</name>
    <message numerus="yes">
        <source>Money is promised for %n more months, until %1.</source>
        <translation>
            <numerusform>Money is promised for %n more month, until %1.</numerusform>
            <numerusform>Money is promised for %n more months, until %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work packages</source>
        <translation>
            <numerusform>%n work package</numerusform>
            <numerusform>%n work packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestones</source>
        <translation>
            <numerusform>%n milestone</numerusform>
            <numerusform>%n milestones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ui::RecordsPane</name>
    <message numerus="yes">
        <source>%n rows were removed with everything that belonged to them. Undo brings them back.</source>
        <translation>
            <numerusform>%n row was removed with everything that belonged to it. Undo brings it back.</numerusform>
            <numerusform>%n rows were removed with everything that belonged to them. Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ui::RedlineView</name>
    <message numerus="yes">
        <source>%n article(s) or annex(es) read differently. Struck through: taken out. Underlined: put in.</source>
        <translation>
            <numerusform>%n article or annex reads differently. Struck through: taken out. Underlined: put in.</numerusform>
            <numerusform>%n articles or annexes read differently. Struck through: taken out. Underlined: put in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ui::ResourcesPage</name>
    <message numerus="yes">
        <source>%n required types</source>
        <translation>
            <numerusform>%n required type</numerusform>
            <numerusform>%n required types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gaps</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held in part</source>
        <comment>required types</comment>
        <translation>
            <numerusform>%n held in part</numerusform>
            <numerusform>%n held in part</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ui::RisksPage</name>
    <message numerus="yes">
        <source>▲ %n types of risk are not shared out to 100 %.</source>
        <translation>
            <numerusform>▲ %n type of risk is not shared out to 100 %.</numerusform>
            <numerusform>▲ %n types of risk are not shared out to 100 %.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open risks</source>
        <translation>
            <numerusform>%n open risk</numerusform>
            <numerusform>%n open risks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open constraints</source>
        <translation>
            <numerusform>%n open constraint</numerusform>
            <numerusform>%n open constraints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ui::SelectionPage</name>
    <message numerus="yes">
        <source>%n scores are missing, such as %1, and are treated as chosen on the left.</source>
        <translation>
            <numerusform>%n score is missing, %1, and is treated as chosen on the left.</numerusform>
            <numerusform>%n scores are missing, such as %1, and are treated as chosen on the left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidates are not ranked: nobody has scored them enough.</source>
        <translation>
            <numerusform>%n candidate is not ranked: nobody has scored it enough.</numerusform>
            <numerusform>%n candidates are not ranked: nobody has scored them enough.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How many times more important is the criterion of the row than that of the column? 1/9 to 9. %n comparisons are still missing; until then AHP uses the sliders.</source>
        <translation>
            <numerusform>How many times more important is the criterion of the row than that of the column? 1/9 to 9. %n comparison is still missing; until then AHP uses the sliders.</numerusform>
            <numerusform>How many times more important is the criterion of the row than that of the column? 1/9 to 9. %n comparisons are still missing; until then AHP uses the sliders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (closes %n gaps)</source>
        <translation>
            <numerusform>%1 (closes %n gap)</numerusform>
            <numerusform>%1 (closes %n gaps)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the ranking</source>
        <translation>
            <numerusform>%n more in the ranking</numerusform>
            <numerusform>%n more in the ranking</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the group</source>
        <translation>
            <numerusform>%n already in the group</numerusform>
            <numerusform>%n already in the group</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ui::SignoffPage</name>
    <message numerus="yes">
        <source>%n article(s) read differently from the text in force, “%1”.</source>
        <translation>
            <numerusform>%n article reads differently from the text in force, “%1”.</numerusform>
            <numerusform>%n articles read differently from the text in force, “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The amendment is material: whoever is against it may leave within %n day(s).</source>
        <translation>
            <numerusform>The amendment is material: whoever is against it may leave within %n day.</numerusform>
            <numerusform>The amendment is material: whoever is against it may leave within %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ui::SplitInputs</name>
    <message numerus="yes">
        <source>%n guideline row(s) were imported.</source>
        <translation>
            <numerusform>%n guideline row was imported.</numerusform>
            <numerusform>%n guideline rows were imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ui::TemplateDialog</name>
    <message numerus="yes">
        <source>%n meetings a year, notice and quorum as usual</source>
        <translation>
            <numerusform>%n meeting a year, notice and quorum as usual</numerusform>
            <numerusform>%n meetings a year, notice and quorum as usual</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ui::TrustPage</name>
    <message numerus="yes">
        <source>%1: mean %2 by %n raters</source>
        <translation>
            <numerusform>%1: mean %2 by %n rater</numerusform>
            <numerusform>%1: mean %2 by %n raters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 ratings, by %n raters; 0 is no trust, 100 is full trust.</source>
        <translation>
            <numerusform>%1 of %2 ratings, by %n rater; 0 is no trust, 100 is full trust.</numerusform>
            <numerusform>%1 of %2 ratings, by %n raters; 0 is no trust, 100 is full trust.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Means of fewer than %n raters are hidden, and what would tell them.</source>
        <translation>
            <numerusform>Means of fewer than %n rater are hidden, and what would tell them.</numerusform>
            <numerusform>Means of fewer than %n raters are hidden, and what would tell them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidates are not listed: they are asked once they have committed.</source>
        <translation>
            <numerusform>%n candidate is not listed: it is asked once it has committed.</numerusform>
            <numerusform>%n candidates are not listed: they are asked once they have committed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What rests on fewer than %n raters is left out here: a pair is two raters, and what a member gives or thinks of itself is one.</source>
        <translation>
            <numerusform>What rests on fewer than %n rater is left out here: a pair is two raters, and what a member gives or thinks of itself is one.</numerusform>
            <numerusform>What rests on fewer than %n raters is left out here: a pair is two raters, and what a member gives or thinks of itself is one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ratings were imported into “%1”</source>
        <translation>
            <numerusform>%n rating was imported into “%1”</numerusform>
            <numerusform>%n ratings were imported into “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier ones were replaced</source>
        <translation>
            <numerusform>%n earlier one was replaced</numerusform>
            <numerusform>%n earlier ones were replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ui::WarningsPage</name>
    <message numerus="yes">
        <source>%n acknowledged</source>
        <comment>rules</comment>
        <translation>
            <numerusform>%n acknowledged</numerusform>
            <numerusform>%n acknowledged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules are clear: the data are there and nothing is wrong</source>
        <translation>
            <numerusform>%n rule is clear: the data are there and nothing is wrong</numerusform>
            <numerusform>%n rules are clear: the data are there and nothing is wrong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules cannot be judged yet: data are missing</source>
        <translation>
            <numerusform>%n rule cannot be judged yet: data are missing</numerusform>
            <numerusform>%n rules cannot be judged yet: data are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules do not apply here</source>
        <translation>
            <numerusform>%n rule does not apply here</numerusform>
            <numerusform>%n rules do not apply here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rules need it</source>
        <comment>what is missing</comment>
        <translation>
            <numerusform>%1: %n rule needs it</numerusform>
            <numerusform>%1: %n rules need it</numerusform>
        </translation>
    </message>
</context>
</TS>
