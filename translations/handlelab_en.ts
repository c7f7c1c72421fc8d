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
    <name>handlelab::LessonCard</name>
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
</context>
<context>
    <name>handlelab::LibraryPage</name>
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
        <source>%n mistake(s) in this lesson. The first one, line %1: %2</source>
        <translation>
            <numerusform>%n mistake in this lesson. Line %1: %2</numerusform>
            <numerusform>%n mistakes in this lesson. The first one, line %1: %2</numerusform>
        </translation>
    </message>
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
