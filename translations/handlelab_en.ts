<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaterSteps</name>
    <message numerus="yes">
        <source>%n step(s) replaced. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n step replaced. Ctrl+Z brings it back.</numerusform>
            <numerusform>%n steps replaced. Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) and their text replaced. Ctrl+Z brings all of it back.</source>
        <translation>
            <numerusform>%n step and its text replaced. Ctrl+Z brings all of it back.</numerusform>
            <numerusform>%n steps and their text replaced. Ctrl+Z brings all of it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) come after this place</source>
        <translation>
            <numerusform>%n step comes after this place</numerusform>
            <numerusform>%n steps come after this place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If it is done here, it replaces %n step(s), from step %1 on:</source>
        <translation>
            <numerusform>If it is done here, it replaces %n step, step %1:</numerusform>
            <numerusform>If it is done here, it replaces %n steps, from step %1 on:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If it is done here, it replaces %n step(s) and the text that goes with them, %2, from step %1 on:</source>
        <translation>
            <numerusform>If it is done here, it replaces %n step, step %1, and the text that goes with it, %2:</numerusform>
            <numerusform>If it is done here, it replaces %n steps and the text that goes with them, %2, from step %1 on:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnsavedWork</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) more than the saved file</source>
        <translation>
            <numerusform>%n call more than the saved file</numerusform>
            <numerusform>%n calls more than the saved file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) fewer than the saved file</source>
        <translation>
            <numerusform>%n call fewer than the saved file</numerusform>
            <numerusform>%n calls fewer than the saved file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handlelab::LibraryPage</name>
    <message numerus="yes">
        <source>%1 of %n steps</source>
        <translation>
            <numerusform>%1 of %n step</numerusform>
            <numerusform>%1 of %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <translation>
            <numerusform>about %n min</numerusform>
            <numerusform>about %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n questions right</source>
        <translation>
            <numerusform>%1 of %n question right</numerusform>
            <numerusform>%1 of %n questions right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n finished</source>
        <translation>
            <numerusform>%1 of %n finished</numerusform>
            <numerusform>%1 of %n finished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handlelab::MainWindow</name>
    <message numerus="yes">
        <source>%n question(s) written to %1.</source>
        <translation>
            <numerusform>%n question written to %1.</numerusform>
            <numerusform>%n questions written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handlelab::QuizResults</name>
    <message numerus="yes">
        <source>%n question(s) answered, %1 of them right (%2 %)</source>
        <translation>
            <numerusform>%n question answered, %1 of them right (%2 %)</numerusform>
            <numerusform>%n questions answered, %1 of them right (%2 %)</numerusform>
        </translation>
    </message>
</context>
</TS>
