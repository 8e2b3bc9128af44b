<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DayPlan</name>
    <message numerus="yes">
        <source>Roster: %n candidate(s)</source>
        <translation>
            <numerusform>Roster: %n candidate</numerusform>
            <numerusform>Roster: %n candidates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message numerus="yes">
        <source>%n recording(s) still running</source>
        <translation>
            <numerusform>%n recording still running</numerusform>
            <numerusform>%n recordings still running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) with gaps nobody accepted</source>
        <translation>
            <numerusform>%n candidate with gaps nobody accepted</numerusform>
            <numerusform>%n candidates with gaps nobody accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recordings stopped, %n segment(s) in the ledger</source>
        <translation>
            <numerusform>Recordings stopped, %n segment in the ledger</numerusform>
            <numerusform>Recordings stopped, %n segments in the ledger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Theory: %n candidate(s) not settled</source>
        <translation>
            <numerusform>Theory: %n candidate not settled</numerusform>
            <numerusform>Theory: %n candidates not settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Practical: %n candidate(s) not settled</source>
        <translation>
            <numerusform>Practical: %n candidate not settled</numerusform>
            <numerusform>Practical: %n candidates not settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handed over: %n package(s)</source>
        <translation>
            <numerusform>Handed over: %n package</numerusform>
            <numerusform>Handed over: %n packages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message numerus="yes">
        <source>%n chosen: an odd number, three or more</source>
        <translation>
            <numerusform>%n chosen: an odd number, three or more</numerusform>
            <numerusform>%n chosen: an odd number, three or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) enrolled for the subject</source>
        <translation>
            <numerusform>%n candidate enrolled for the subject</numerusform>
            <numerusform>%n candidates enrolled for the subject</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n aspect(s)</source>
        <translation>
            <numerusform>%n aspect</numerusform>
            <numerusform>%n aspects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ★</source>
        <translation>
            <numerusform>%n ★</numerusform>
            <numerusform>%n ★</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>%n working day left</numerusform>
            <numerusform>%n working days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaochang::ui::BlankCard</name>
    <message numerus="yes">
        <source>%n certificate(s) chosen</source>
        <translation>
            <numerusform>%n certificate chosen</numerusform>
            <numerusform>%n certificates chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaochang::ui::CheckInPage</name>
    <message numerus="yes">
        <source>%n minute(s) late</source>
        <translation>
            <numerusform>%n minute late</numerusform>
            <numerusform>%n minutes late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people fit; type more</source>
        <translation>
            <numerusform>%n person fits; type more</numerusform>
            <numerusform>%n people fit; type more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaochang::ui::ExamStrip</name>
    <message numerus="yes">
        <source>%1 · %n to send</source>
        <translation>
            <numerusform>%1 · %n to send</numerusform>
            <numerusform>%1 · %n to send</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaochang::ui::ExchangePage</name>
    <message numerus="yes">
        <source>With every recorded segment (%n segment(s), %1)</source>
        <translation>
            <numerusform>With every recorded segment (%n segment, %1)</numerusform>
            <numerusform>With every recorded segment (%n segments, %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: written, read back and signed; %n file(s), %2</source>
        <translation>
            <numerusform>%1: written, read back and signed; %n file, %2</numerusform>
            <numerusform>%1: written, read back and signed; %n files, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaochang::ui::FormPanel</name>
    <message numerus="yes">
        <source>%1 · %n page(s)</source>
        <translation>
            <numerusform>%1 · %n page</numerusform>
            <numerusform>%1 · %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaochang::ui::ImportDialog</name>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaochang::ui::MainWindow</name>
    <message numerus="yes">
        <source>Close while %n camera(s) are recording?</source>
        <translation>
            <numerusform>Close while %n camera is recording?</numerusform>
            <numerusform>Close while %n cameras are recording?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaochang::ui::MonitoringPage</name>
    <message numerus="yes">
        <source>%n unanswered alarm(s)</source>
        <translation>
            <numerusform>%n unanswered alarm</numerusform>
            <numerusform>%n unanswered alarms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaochang::ui::NumberSheetDialog</name>
    <message numerus="yes">
        <source>Nothing is written yet. %n number(s) would be given.</source>
        <translation>
            <numerusform>Nothing is written yet. %n number would be given.</numerusform>
            <numerusform>Nothing is written yet. %n numbers would be given.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is written yet. %n number(s) would never be given again.</source>
        <translation>
            <numerusform>Nothing is written yet. %n number would never be given again.</numerusform>
            <numerusform>Nothing is written yet. %n numbers would never be given again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaochang::ui::PhotosDialog</name>
    <message numerus="yes">
        <source>Import %n photo(s)</source>
        <translation>
            <numerusform>Import %n photo</numerusform>
            <numerusform>Import %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) of this sitting have none.</source>
        <translation>
            <numerusform>%n candidate of this sitting has none.</numerusform>
            <numerusform>%n candidates of this sitting have none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) imported.</source>
        <translation>
            <numerusform>%n photo imported.</numerusform>
            <numerusform>%n photos imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaochang::ui::PracticalPage</name>
    <message numerus="yes">
        <source>%n aspect(s) not marked yet</source>
        <translation>
            <numerusform>%n aspect not marked yet</numerusform>
            <numerusform>%n aspects not marked yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaochang::ui::PublicityPage</name>
    <message numerus="yes">
        <source>%1 to %2, %n working day(s)</source>
        <translation>
            <numerusform>%1 to %2, %n working day</numerusform>
            <numerusform>%1 to %2, %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>%n working day left</numerusform>
            <numerusform>%n working days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaochang::ui::PublishForm</name>
    <message numerus="yes">
        <source>The policy profile names no length. At least %n working day(s) is our own choice: %1</source>
        <translation>
            <numerusform>The policy profile names no length. At least %n working day is our own choice: %1</numerusform>
            <numerusform>The policy profile names no length. At least %n working days is our own choice: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n working day(s): %1</source>
        <translation>
            <numerusform>At least %n working day: %1</numerusform>
            <numerusform>At least %n working days: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaochang::ui::ResultCard</name>
    <message numerus="yes">
        <source>%n gap(s) to be accepted by a supervisor</source>
        <translation>
            <numerusform>%n gap to be accepted by a supervisor</numerusform>
            <numerusform>%n gaps to be accepted by a supervisor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaochang::ui::ResultsPage</name>
    <message numerus="yes">
        <source>%n not marked</source>
        <translation>
            <numerusform>%n not marked</numerusform>
            <numerusform>%n not marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being corrected</source>
        <translation>
            <numerusform>%n being corrected</numerusform>
            <numerusform>%n being corrected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at the pass line</source>
        <translation>
            <numerusform>%n at the pass line</numerusform>
            <numerusform>%n at the pass line</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with video gaps</source>
        <translation>
            <numerusform>%n with video gaps</numerusform>
            <numerusform>%n with video gaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaochang::ui::RevealStrip</name>
    <message numerus="yes">
        <source>They hide again after %n second(s). The reason stays on record with your name.</source>
        <translation>
            <numerusform>They hide again after %n second. The reason stays on record with your name.</numerusform>
            <numerusform>They hide again after %n seconds. The reason stays on record with your name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaochang::ui::ReviewPage</name>
    <message numerus="yes">
        <source>%n mark(s) and %1 bookmark(s) in this room</source>
        <translation>
            <numerusform>%n mark in this room, bookmarks: %1</numerusform>
            <numerusform>%n marks in this room, bookmarks: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It rests on %n bookmark(s), and can be changed until you sign it.</source>
        <translation>
            <numerusform>It rests on %n bookmark, and can be changed until you sign it.</numerusform>
            <numerusform>It rests on %n bookmarks, and can be changed until you sign it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaochang::ui::RosterPage</name>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a seat</source>
        <translation>
            <numerusform>%n with a seat</numerusform>
            <numerusform>%n with a seat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaochang::ui::ScoreTableDialog</name>
    <message numerus="yes">
        <source>Take in %n score(s)</source>
        <translation>
            <numerusform>Take in %n score</numerusform>
            <numerusform>Take in %n scores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaochang::ui::Sidebar</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaochang::ui::SyncCard</name>
    <message numerus="yes">
        <source>%n record(s) wait</source>
        <translation>
            <numerusform>%n record waits</numerusform>
            <numerusform>%n records wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) wait</source>
        <translation>
            <numerusform>%n package waits</numerusform>
            <numerusform>%n packages wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) receipted</source>
        <translation>
            <numerusform>%n batch receipted</numerusform>
            <numerusform>%n batches receipted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaochang::ui::TodayPage</name>
    <message numerus="yes">
        <source>due %1, %n working day(s) left</source>
        <translation>
            <numerusform>due %1, %n working day left</numerusform>
            <numerusform>due %1, %n working days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>runs through %1, %n working day(s) left</source>
        <translation>
            <numerusform>runs through %1, %n working day left</numerusform>
            <numerusform>runs through %1, %n working days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) open</source>
        <translation>
            <numerusform>%n appeal open</numerusform>
            <numerusform>%n appeals open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaochang::ui::WaitingTables</name>
    <message numerus="yes">
        <source>%n score(s) imported by %1 wait for a second person</source>
        <translation>
            <numerusform>%n score imported by %1 waits for a second person</numerusform>
            <numerusform>%n scores imported by %1 wait for a second person</numerusform>
        </translation>
    </message>
</context>
</TS>
