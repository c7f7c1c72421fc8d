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
    <name>handlelab::MainWindow</name>
    <message numerus="yes">
        <source>%n mistake(s) in this lesson. The first one, line %1: %2</source>
        <translation>
            <numerusform>%n mistake in this lesson. Line %1: %2</numerusform>
            <numerusform>%n mistakes in this lesson. The first one, line %1: %2</numerusform>
        </translation>
    </message>
</context>
</TS>
