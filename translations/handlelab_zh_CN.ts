<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>the lesson, a .lab.md file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many calls are done (default: all of them)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the colours: light, dark, contrast, print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the language: en or zh_CN (default: the lesson&apos;s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a lesson and print a line per call. Exit code 0: all expectations hold, 1: some fail, 2: unreadable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print one JSON object a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run under other rules: nt, textbook, or &quot;nt, free_entry = fifo&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report all mistakes and failed expectations of all lessons named. Exit codes as for run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lessons, .lab.md files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the machine: processes, variables, handle tables, objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print one JSON document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List every call that lessons can make, with parameters, defaults and help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the picture of the machine; the file&apos;s ending decides the format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many micro-steps of the next call are done (default: none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file to write: .png, .svg or .pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels per unit of a PNG, 0.1 to 8 (default: 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a picture of the whole window. No display is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file to write: .png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width x height in pixels (default: 1600x1000)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print this help and exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the version and exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results go to standard output, messages to standard error. &quot;handlelab COMMAND --help&quot; explains a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file to write was named. Add -o and a file name, such as -o picture.png.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HandleLab shows how processes use kernel objects through handles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lesson to open in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: mistakes: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: steps: %2, expectations that hold: %3 of %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no step %1: the lesson has %2. Choose --step 0 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no micro-step %1: step %2 has %3. Choose --micro 0 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--rules: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the results could not be written to standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one argument too many: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown option %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown option %1. Did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown value %1. Choose one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown value %1. Did you mean %2? There are: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no command and no file called %1. See handlelab --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown command %1. Did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a lesson, a .lab.md file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Queries</name>
    <message>
        <source>the usage count of an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the HandleCount of an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PointerCount of an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether an object still exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether a variable still holds a handle value that no longer leads to its object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether a wait for an object would succeed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether an object has this name now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether the entry of a handle has its inherit flag set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the access mask of the entry of a handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last error of a thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the exit code of a process or thread; 259 while it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many handles a process has open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handlelab::Session</name>
    <message>
        <source>Unsaved lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson could not be saved: %1. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
