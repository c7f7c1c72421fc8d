<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Background</name>
    <message>
        <source>Running the lesson…</source>
        <translation>正在运行课程…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>The error the last failing call left on this thread.</source>
        <translation>此线程上最近一次失败的调用留下的错误码。</translation>
    </message>
    <message>
        <source>Sets the last error of this thread.</source>
        <translation>设置此线程的最近错误。</translation>
    </message>
    <message>
        <source>The error code.</source>
        <translation>错误码。</translation>
    </message>
    <message>
        <source>The pseudo handle -1: always the calling process, never an entry.</source>
        <translation>伪句柄 -1：始终指调用进程自身，从不占用表项。</translation>
    </message>
    <message>
        <source>The pseudo handle -2: always the calling thread, never an entry.</source>
        <translation>伪句柄 -2：始终指调用线程自身，从不占用表项。</translation>
    </message>
    <message>
        <source>The id of the calling process.</source>
        <translation>调用进程的 ID。</translation>
    </message>
    <message>
        <source>The id of the calling thread.</source>
        <translation>调用线程的 ID。</translation>
    </message>
    <message>
        <source>The id of a process. Needs PROCESS_QUERY_LIMITED_INFORMATION.</source>
        <translation>进程的 ID。需要 PROCESS_QUERY_LIMITED_INFORMATION。</translation>
    </message>
    <message>
        <source>A handle to a process.</source>
        <translation>进程的句柄。</translation>
    </message>
    <message>
        <source>The exit code of a process, STILL_ACTIVE (259) while it runs.</source>
        <translation>进程的退出码；进程运行期间为 STILL_ACTIVE (259)。</translation>
    </message>
    <message>
        <source>Receives the exit code.</source>
        <translation>接收退出码。</translation>
    </message>
    <message>
        <source>The exit code of a thread, STILL_ACTIVE (259) while it runs.</source>
        <translation>线程的退出码；线程运行期间为 STILL_ACTIVE (259)。</translation>
    </message>
    <message>
        <source>A handle to a thread.</source>
        <translation>线程的句柄。</translation>
    </message>
    <message>
        <source>Makes an entry in the target process that leads to the same object. The target is not told.</source>
        <translation>在目标进程的句柄表中建立一个指向同一对象的表项。目标进程不会得到通知。</translation>
    </message>
    <message>
        <source>The process whose handle is copied; needs PROCESS_DUP_HANDLE.</source>
        <translation>被复制的句柄所在的进程；需要 PROCESS_DUP_HANDLE。</translation>
    </message>
    <message>
        <source>The handle, as a value of the source process.</source>
        <translation>要复制的句柄，即它在源进程中的值。</translation>
    </message>
    <message>
        <source>The process that gets the new handle; needs PROCESS_DUP_HANDLE.</source>
        <translation>得到新句柄的进程；需要 PROCESS_DUP_HANDLE。</translation>
    </message>
    <message>
        <source>Receives the new value, which means something in the target process only.</source>
        <translation>接收新句柄的值；该值只在目标进程中有意义。</translation>
    </message>
    <message>
        <source>The new handle&apos;s rights; ignored with DUPLICATE_SAME_ACCESS.</source>
        <translation>新句柄的访问权限；指定 DUPLICATE_SAME_ACCESS 时忽略。</translation>
    </message>
    <message>
        <source>Whether the new handle can be inherited.</source>
        <translation>新句柄是否可继承。</translation>
    </message>
    <message>
        <source>DUPLICATE_SAME_ACCESS, DUPLICATE_CLOSE_SOURCE, or both.</source>
        <translation>DUPLICATE_SAME_ACCESS、DUPLICATE_CLOSE_SOURCE，或两者并用。</translation>
    </message>
    <message>
        <source>Creates an event, or opens the event that has this name already.</source>
        <translation>创建事件；若已有同名事件，则打开它。</translation>
    </message>
    <message>
        <source>TRUE: stays signaled until ResetEvent. FALSE: one wait resets it.</source>
        <translation>TRUE：保持有信号，直到调用 ResetEvent。FALSE：一次等待就使它复位。</translation>
    </message>
    <message>
        <source>TRUE: the event starts out signaled.</source>
        <translation>TRUE：事件一开始就有信号。</translation>
    </message>
    <message>
        <source>Opens the event that has this name; never creates one.</source>
        <translation>打开具有此名称的事件；从不新建。</translation>
    </message>
    <message>
        <source>Makes the event signaled. Needs EVENT_MODIFY_STATE.</source>
        <translation>使事件有信号。需要 EVENT_MODIFY_STATE。</translation>
    </message>
    <message>
        <source>A handle to an event.</source>
        <translation>事件的句柄。</translation>
    </message>
    <message>
        <source>Makes the event nonsignaled. Needs EVENT_MODIFY_STATE.</source>
        <translation>使事件无信号。需要 EVENT_MODIFY_STATE。</translation>
    </message>
    <message>
        <source>Opens or creates a file. Each call makes a file object of its own.</source>
        <translation>打开或创建文件。每次调用都产生一个独立的文件对象。</translation>
    </message>
    <message>
        <source>Only files and folders of a small disk exist: C:\Lab is the current folder. Devices, pipes, attributes, reading and writing are left out.</source>
        <translation>只有一个小磁盘上的文件和文件夹，当前文件夹是 C:\Lab。设备、管道、属性以及读写均未模拟。</translation>
    </message>
    <message>
        <source>The file; a name without a folder is in C:\Lab.</source>
        <translation>文件；不带文件夹的名称位于 C:\Lab。</translation>
    </message>
    <message>
        <source>What the handle shall allow; SYNCHRONIZE and FILE_READ_ATTRIBUTES are added.</source>
        <translation>句柄应允许的操作；系统会另加 SYNCHRONIZE 和 FILE_READ_ATTRIBUTES。</translation>
    </message>
    <message>
        <source>What others may do with the file meanwhile; 0 for nothing.</source>
        <translation>在此期间他人可以对文件做什么；0 表示什么都不可以。</translation>
    </message>
    <message>
        <source>What to do when the file exists and when it does not.</source>
        <translation>文件存在和不存在时分别怎么办。</translation>
    </message>
    <message>
        <source>FILE_FLAG_BACKUP_SEMANTICS is needed to open a folder.</source>
        <translation>打开文件夹需要 FILE_FLAG_BACKUP_SEMANTICS。</translation>
    </message>
    <message>
        <source>Creates a file mapping over a file or the paging file, or opens the one of this name.</source>
        <translation>在文件或页面文件之上创建文件映射；若已有同名的，则打开它。</translation>
    </message>
    <message>
        <source>Views of the mapping are left out.</source>
        <translation>未模拟映射的视图。</translation>
    </message>
    <message>
        <source>A file, or INVALID_HANDLE_VALUE for the paging file.</source>
        <translation>文件的句柄；INVALID_HANDLE_VALUE 表示页面文件。</translation>
    </message>
    <message>
        <source>What views may do; the new handle gets the matching rights.</source>
        <translation>视图可以做什么；新句柄得到相应的访问权限。</translation>
    </message>
    <message>
        <source>The upper 32 bits of the size in bytes.</source>
        <translation>以字节计的大小的高 32 位。</translation>
    </message>
    <message>
        <source>The lower 32 bits of the size; with both 0 the size of the file.</source>
        <translation>大小的低 32 位；两者都为 0 时取文件的大小。</translation>
    </message>
    <message>
        <source>Opens the file mapping that has this name; never creates one.</source>
        <translation>打开具有此名称的文件映射；从不新建。</translation>
    </message>
    <message>
        <source>Sets or clears the inherit and protect flags of one entry.</source>
        <translation>设置或清除一个表项的继承标志和禁止关闭标志。</translation>
    </message>
    <message>
        <source>The handle whose entry changes.</source>
        <translation>要更改其表项的句柄。</translation>
    </message>
    <message>
        <source>Which flags to change.</source>
        <translation>要更改哪些标志。</translation>
    </message>
    <message>
        <source>Their new values; 0 clears.</source>
        <translation>这些标志的新值；0 为清除。</translation>
    </message>
    <message>
        <source>Clears the entry, then lowers the object&apos;s count. Needs no access right.</source>
        <translation>清除表项，然后使对象的计数减一。不需要任何访问权限。</translation>
    </message>
    <message>
        <source>The handle to close.</source>
        <translation>要关闭的句柄。</translation>
    </message>
    <message>
        <source>Reads the inherit and protect flags of one entry.</source>
        <translation>读取一个表项的继承标志和禁止关闭标志。</translation>
    </message>
    <message>
        <source>The handle whose entry is read.</source>
        <translation>要读取其表项的句柄。</translation>
    </message>
    <message>
        <source>Receives the flags.</source>
        <translation>接收标志。</translation>
    </message>
    <message>
        <source>TRUE when both handles lead to the same object.</source>
        <translation>两个句柄指向同一对象时为 TRUE。</translation>
    </message>
    <message>
        <source>A handle.</source>
        <translation>一个句柄。</translation>
    </message>
    <message>
        <source>Another handle.</source>
        <translation>另一个句柄。</translation>
    </message>
    <message>
        <source>Creates a mutex, or opens the mutex that has this name already.</source>
        <translation>创建互斥量；若已有同名互斥量，则打开它。</translation>
    </message>
    <message>
        <source>TRUE: the calling thread owns the new mutex. Ignored when the mutex existed.</source>
        <translation>TRUE：调用线程拥有新建的互斥量。互斥量已存在时忽略。</translation>
    </message>
    <message>
        <source>Opens the mutex that has this name; never creates one.</source>
        <translation>打开具有此名称的互斥量；从不新建。</translation>
    </message>
    <message>
        <source>Gives up one wait on the mutex. Only the owning thread can.</source>
        <translation>归还对互斥量的一次等待。只有拥有它的线程可以这样做。</translation>
    </message>
    <message>
        <source>A handle to a mutex. No access right is needed.</source>
        <translation>互斥量的句柄。不需要任何访问权限。</translation>
    </message>
    <message>
        <source>The rights the new handle shall have: all of them are granted, or the call fails.</source>
        <translation>新句柄应有的访问权限：要么全部授予，要么调用失败。</translation>
    </message>
    <message>
        <source>TRUE: processes started later with bInheritHandles get a copy of the handle.</source>
        <translation>TRUE：以后用 bInheritHandles 启动的进程会得到此句柄的副本。</translation>
    </message>
    <message>
        <source>Starts a process with one thread. The caller gets a handle to each; the child gets a snapshot of the inheritable handles when bInheritHandles is TRUE.</source>
        <translation>启动一个带有一个线程的进程。调用者得到二者各一个句柄；bInheritHandles 为 TRUE 时，子进程得到此刻全部可继承句柄的快照。</translation>
    </message>
    <message>
        <source>Environment, folder, STARTUPINFO and attribute lists are left out. Programs that exist are the ones the lesson names.</source>
        <translation>未模拟环境变量、文件夹、STARTUPINFO 和属性列表。存在的程序就是课程中提到的那些。</translation>
    </message>
    <message>
        <source>The program; NULL takes it from the command line.</source>
        <translation>程序；NULL 表示从命令行中取得。</translation>
    </message>
    <message>
        <source>What the child finds in its command line.</source>
        <translation>子进程在其命令行中看到的内容。</translation>
    </message>
    <message>
        <source>TRUE: copy every inheritable handle, now and only now.</source>
        <translation>TRUE：复制每个可继承的句柄，只在此刻复制这一次。</translation>
    </message>
    <message>
        <source>Accepted and not simulated.</source>
        <translation>接受但不模拟。</translation>
    </message>
    <message>
        <source>Receives hProcess, hThread, dwProcessId and dwThreadId.</source>
        <translation>接收 hProcess、hThread、dwProcessId 和 dwThreadId。</translation>
    </message>
    <message>
        <source>Opens a process by its id.</source>
        <translation>按 ID 打开进程。</translation>
    </message>
    <message>
        <source>The process id.</source>
        <translation>进程 ID。</translation>
    </message>
    <message>
        <source>Ends the calling process: the kernel closes all its handles.</source>
        <translation>结束调用进程：内核关闭它的所有句柄。</translation>
    </message>
    <message>
        <source>The exit code.</source>
        <translation>退出码。</translation>
    </message>
    <message>
        <source>Ends a process from outside. Needs PROCESS_TERMINATE; the handle itself stays open.</source>
        <translation>从外部结束进程。需要 PROCESS_TERMINATE；句柄本身仍然打开。</translation>
    </message>
    <message>
        <source>The exit code the process gets.</source>
        <translation>进程得到的退出码。</translation>
    </message>
    <message>
        <source>Creates a semaphore, or opens the semaphore that has this name already.</source>
        <translation>创建信号量；若已有同名信号量，则打开它。</translation>
    </message>
    <message>
        <source>The count at the start, from 0 to the maximum.</source>
        <translation>初始计数，从 0 到最大值。</translation>
    </message>
    <message>
        <source>The largest count; above 0.</source>
        <translation>最大计数；大于 0。</translation>
    </message>
    <message>
        <source>Opens the semaphore that has this name; never creates one.</source>
        <translation>打开具有此名称的信号量；从不新建。</translation>
    </message>
    <message>
        <source>Adds to the semaphore&apos;s count, all or nothing. Needs SEMAPHORE_MODIFY_STATE.</source>
        <translation>增加信号量的计数，要么全加，要么不加。需要 SEMAPHORE_MODIFY_STATE。</translation>
    </message>
    <message>
        <source>A handle to a semaphore.</source>
        <translation>信号量的句柄。</translation>
    </message>
    <message>
        <source>How much to add; above 0.</source>
        <translation>增加多少；大于 0。</translation>
    </message>
    <message>
        <source>Receives the count as it was before.</source>
        <translation>接收增加之前的计数。</translation>
    </message>
    <message>
        <source>Starts a thread in the calling process; it can use all handles of the process.</source>
        <translation>在调用进程中启动一个线程；它可以使用该进程的所有句柄。</translation>
    </message>
    <message>
        <source>The new thread does nothing by itself: give it calls as process/T2, and so on.</source>
        <translation>新线程自己什么也不做：请以“进程/T2”等形式让它调用。</translation>
    </message>
    <message>
        <source>Receives the thread id.</source>
        <translation>接收线程 ID。</translation>
    </message>
    <message>
        <source>Opens a thread by its id.</source>
        <translation>按 ID 打开线程。</translation>
    </message>
    <message>
        <source>The thread id.</source>
        <translation>线程 ID。</translation>
    </message>
    <message>
        <source>Ends the calling thread; the last one ends the process.</source>
        <translation>结束调用线程；最后一个线程结束时进程也随之结束。</translation>
    </message>
    <message>
        <source>The exit code of the thread.</source>
        <translation>线程的退出码。</translation>
    </message>
    <message>
        <source>Ends a thread without asking it; mutexes it owns are abandoned. Needs THREAD_TERMINATE.</source>
        <translation>不经线程同意就结束它；它拥有的互斥量被遗弃。需要 THREAD_TERMINATE。</translation>
    </message>
    <message>
        <source>Waits until the object is signaled and takes what the wait consumes. Needs SYNCHRONIZE.</source>
        <translation>等待对象变为有信号，并取走等待所消耗的东西。需要 SYNCHRONIZE。</translation>
    </message>
    <message>
        <source>Nothing else runs during a wait: a finite time-out passes at once, and an endless wait on an object that is not signaled is reported as a mistake of the lesson.</source>
        <translation>等待期间不运行任何别的东西：有限的超时立即到期；对无信号对象的无限等待会作为课程的错误报告。</translation>
    </message>
    <message>
        <source>A handle to what is waited for, with SYNCHRONIZE.</source>
        <translation>所等待对象的句柄，须有 SYNCHRONIZE 权限。</translation>
    </message>
    <message>
        <source>The time-out; 0 only looks.</source>
        <translation>超时；0 表示只查看一下。</translation>
    </message>
    <message>
        <source>The object&apos;s name, in one namespace for all kinds; NULL for none.</source>
        <translation>对象的名称，所有类型共用一个命名空间；NULL 表示没有名称。</translation>
    </message>
    <message>
        <source>NULL, or whether the new handle can be inherited and who may open the object.</source>
        <translation>NULL，或者指明新句柄是否可继承以及谁可以打开该对象。</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Open by name or id</source>
        <translation>按名称或 ID 打开</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Close and end</source>
        <translation>关闭与结束</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询问</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>the lesson, a .lab.md file</source>
        <translation>课程，一个 .lab.md 文件</translation>
    </message>
    <message>
        <source>how many calls are done (default: all of them)</source>
        <translation>已完成多少个调用（默认：全部）</translation>
    </message>
    <message>
        <source>the colours: light, dark, contrast, print</source>
        <translation>配色：light（浅色）、dark（深色）、contrast（高对比度）、print（打印）</translation>
    </message>
    <message>
        <source>the language: en or zh_CN (default: the lesson&apos;s)</source>
        <translation>语言：en 或 zh_CN（默认：课程的语言）</translation>
    </message>
    <message>
        <source>print one JSON object a line</source>
        <translation>每行输出一个 JSON 对象</translation>
    </message>
    <message>
        <source>run under other rules: nt, textbook, or &quot;nt, free_entry = fifo&quot;</source>
        <translation>按其他规则运行：nt、textbook 或 &quot;nt, free_entry = fifo&quot;</translation>
    </message>
    <message>
        <source>lessons, .lab.md files</source>
        <translation>课程，若干 .lab.md 文件</translation>
    </message>
    <message>
        <source>Print the machine: processes, variables, handle tables, objects.</source>
        <translation>输出整台机器：进程、变量、句柄表、对象。</translation>
    </message>
    <message>
        <source>print one JSON document</source>
        <translation>输出一个 JSON 文档</translation>
    </message>
    <message>
        <source>List every call that lessons can make, with parameters, defaults and help.</source>
        <translation>列出课程可用的每个调用及其参数、默认值和说明。</translation>
    </message>
    <message>
        <source>Write the picture of the machine; the file&apos;s ending decides the format.</source>
        <translation>写出机器的图；格式由文件扩展名决定。</translation>
    </message>
    <message>
        <source>how many micro-steps of the next call are done (default: none)</source>
        <translation>下一个调用已完成多少个微步骤（默认：无）</translation>
    </message>
    <message>
        <source>the file to write: .png, .svg or .pdf</source>
        <translation>要写出的文件：.png、.svg 或 .pdf</translation>
    </message>
    <message>
        <source>pixels per unit of a PNG, 0.1 to 8 (default: 1)</source>
        <translation>PNG 中每单位的像素数，0.1 到 8（默认：1）</translation>
    </message>
    <message>
        <source>Write a picture of the whole window. No display is needed.</source>
        <translation>写出整个窗口的图。不需要显示器。</translation>
    </message>
    <message>
        <source>the file to write: .png</source>
        <translation>要写出的文件：.png</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>print this help and exit</source>
        <translation>显示此帮助并退出</translation>
    </message>
    <message>
        <source>print the version and exit</source>
        <translation>显示版本并退出</translation>
    </message>
    <message>
        <source>no file to write was named. Add -o and a file name, such as -o picture.png.</source>
        <translation>没有指明要写出的文件。请加上 -o 和文件名，例如 -o picture.png。</translation>
    </message>
    <message>
        <source>HandleLab shows how processes use kernel objects through handles.</source>
        <translation>HandleLab 展示进程如何通过句柄使用内核对象。</translation>
    </message>
    <message>
        <source>the lesson to open in the window</source>
        <translation>要在窗口中打开的课程</translation>
    </message>
    <message>
        <source>%1: mistakes: %2</source>
        <translation>%1：错误：%2</translation>
    </message>
    <message>
        <source>%1: steps: %2, expectations that hold: %3 of %4</source>
        <translation>%1：步骤：%2，成立的预期：%3 / %4</translation>
    </message>
    <message>
        <source>there is no step %1: the lesson has %2. Choose --step 0 to %2.</source>
        <translation>没有第 %1 步：课程共有 %2 步。请选择 --step 0 到 %2。</translation>
    </message>
    <message>
        <source>there is no micro-step %1: step %2 has %3. Choose --micro 0 to %3.</source>
        <translation>没有第 %1 个微步骤：第 %2 步共有 %3 个。请选择 --micro 0 到 %3。</translation>
    </message>
    <message>
        <source>--rules: %1</source>
        <translation>--rules：%1</translation>
    </message>
    <message>
        <source>the results could not be written to standard output.</source>
        <translation>无法把结果写到标准输出。</translation>
    </message>
    <message>
        <source>one argument too many: %1.</source>
        <translation>多了一个参数：%1。</translation>
    </message>
    <message>
        <source>unknown option %1.</source>
        <translation>未知选项 %1。</translation>
    </message>
    <message>
        <source>unknown option %1. Did you mean %2?</source>
        <translation>未知选项 %1。是否想用 %2？</translation>
    </message>
    <message>
        <source>unknown value %1. Choose one of: %2.</source>
        <translation>未知的值 %1。请选择其一：%2。</translation>
    </message>
    <message>
        <source>unknown value %1. Did you mean %2? There are: %3.</source>
        <translation>未知的值 %1。是否想用 %2？可选：%3。</translation>
    </message>
    <message>
        <source>there is no command and no file called %1. See handlelab --help.</source>
        <translation>没有名为 %1 的命令或文件。请看 handlelab --help。</translation>
    </message>
    <message>
        <source>unknown command %1. Did you mean %2?</source>
        <translation>未知命令 %1。是否想用 %2？</translation>
    </message>
    <message>
        <source>%1 needs a lesson, a .lab.md file.</source>
        <translation>%1 需要一个课程，即 .lab.md 文件。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>width x height in pixels (default: 1760x1100)</source>
        <translation>宽 x 高，以像素计（默认：1760x1100）</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>--size %1 is not a size. Write it as 1600x1000, 320x240 to 8192x8192.</source>
        <translation>--size %1 不是尺寸。请写成 1600x1000 这样的形式，320x240 到 8192x8192。</translation>
    </message>
    <message>
        <source>%1 does not end in .png, the only format of pictures of the window.</source>
        <translation>%1 不以 .png 结尾，而窗口的图只有这一种格式。</translation>
    </message>
    <message>
        <source>there is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>there is no display to show the window on. &quot;handlelab render LESSON -o picture.png&quot; writes a picture without one.</source>
        <translation>没有可以显示窗口的显示器。“handlelab render 课程 -o picture.png”不需要显示器就能写出图。</translation>
    </message>
    <message>
        <source>Run a lesson and print a line per call.</source>
        <translation>运行课程，每个调用输出一行。</translation>
    </message>
    <message>
        <source>Report all mistakes and failed expectations of lessons.</source>
        <translation>报告课程中的所有错误和不成立的预期。</translation>
    </message>
    <message>
        <source>%1 is not a number from 0.1 to 8.</source>
        <translation>%1 不是 0.1 到 8 之间的数。</translation>
    </message>
    <message>
        <source>Exit code 0: done, and every expectation of the lesson holds; 1: an expectation fails; 2: it could not be done.
Results go to standard output, messages to standard error. No command needs a display.
&quot;handlelab COMMAND --help&quot; explains a command.</source>
        <translation>退出码 0：已完成，且课程的所有预期成立；1：有预期不成立；2：无法完成。
结果写到标准输出，消息写到标准错误。所有命令都不需要显示器。
“handlelab 命令 --help”说明该命令。</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 需要一个值。</translation>
    </message>
    <message>
        <source>%1 is not a value that is understood there.</source>
        <translation>此处无法理解这个值：%1。</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Lessons (*.lab.md);;Markdown (*.md);;All files (*)</source>
        <translation>课程 (*.lab.md);;Markdown (*.md);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>“%1”有尚未保存的更改。</translation>
    </message>
    <message>
        <source>Unsaved work found</source>
        <translation>发现未保存的内容</translation>
    </message>
    <message>
        <source>HandleLab ended last time before “%1” was saved. Restore what was kept?</source>
        <translation>上次 HandleLab 在保存“%1”之前就结束了。要恢复保留下来的内容吗？</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>打开课程</translation>
    </message>
    <message>
        <source>Save the lesson</source>
        <translation>保存课程</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>图片 (*.png *.svg *.pdf)</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Replace what follows</source>
        <translation>替换后面的内容</translation>
    </message>
    <message>
        <source>Remove a line</source>
        <translation>删除一行</translation>
    </message>
    <message>
        <source>Change a line</source>
        <translation>更改一行</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>新建课程</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>No error.</source>
        <translation>没有错误。</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>没有任何东西叫这个名称。</translation>
    </message>
    <message>
        <source>A folder or namespace in the name does not exist.</source>
        <translation>名称中的文件夹或命名空间不存在。</translation>
    </message>
    <message>
        <source>The right to do this was not granted.</source>
        <translation>没有被授予做这件事的访问权限。</translation>
    </message>
    <message>
        <source>The value leads to no entry, or to an object of another type.</source>
        <translation>该值不指向任何表项，或者指向另一种类型的对象。</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>The file is open elsewhere and may not be shared so.</source>
        <translation>文件已在别处打开，不允许这样共享。</translation>
    </message>
    <message>
        <source>The file exists already.</source>
        <translation>文件已经存在。</translation>
    </message>
    <message>
        <source>An argument has a value that is not allowed.</source>
        <translation>某个参数的值不被允许。</translation>
    </message>
    <message>
        <source>The name has characters that are not allowed.</source>
        <translation>名称中有不允许的字符。</translation>
    </message>
    <message>
        <source>An object name may not begin with a backslash.</source>
        <translation>对象名称不能以反斜杠开头。</translation>
    </message>
    <message>
        <source>The object existed already and was opened.</source>
        <translation>对象已经存在，于是打开了它。</translation>
    </message>
    <message>
        <source>The file is not a program.</source>
        <translation>该文件不是程序。</translation>
    </message>
    <message>
        <source>The name is longer than MAX_PATH.</source>
        <translation>名称比 MAX_PATH 长。</translation>
    </message>
    <message>
        <source>The time-out passed first.</source>
        <translation>超时先到期了。</translation>
    </message>
    <message>
        <source>The calling thread does not own the mutex.</source>
        <translation>调用线程不拥有该互斥量。</translation>
    </message>
    <message>
        <source>The semaphore would exceed its maximum.</source>
        <translation>信号量会超过其最大值。</translation>
    </message>
    <message>
        <source>The file is empty and cannot be mapped.</source>
        <translation>文件为空，无法映射。</translation>
    </message>
    <message>
        <source>The caller lacks a privilege.</source>
        <translation>调用者缺少某项特权。</translation>
    </message>
    <message>
        <source>The security descriptor is not valid.</source>
        <translation>安全描述符无效。</translation>
    </message>
    <message>
        <source>The handle table is full.</source>
        <translation>句柄表已满。</translation>
    </message>
    <message>
        <source>The two handles lead to different objects.</source>
        <translation>两个句柄指向不同的对象。</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Result variable</source>
        <translation>结果变量</translation>
    </message>
    <message>
        <source>The variable that takes the value returned; may be empty.</source>
        <translation>接收返回值的变量；可以留空。</translation>
    </message>
    <message>
        <source>Name in the lesson</source>
        <translation>课程中的名称</translation>
    </message>
    <message>
        <source>What the lesson calls the new process; may be empty.</source>
        <translation>课程中对新进程的称呼；可以留空。</translation>
    </message>
    <message>
        <source>New process</source>
        <translation>新建进程</translation>
    </message>
    <message>
        <source>Puts a running program on the stage that nobody on it has started.</source>
        <translation>把一个正在运行的程序放上舞台；它不是由舞台上的任何进程启动的。</translation>
    </message>
    <message>
        <source>A word for it, such as viewer.</source>
        <translation>它的称呼，例如 viewer。</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>The image file.</source>
        <translation>映像文件。</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>The account it runs as; may be empty.</source>
        <translation>运行它的账户；可以留空。</translation>
    </message>
    <message>
        <source>Tell a value</source>
        <translation>告知一个值</translation>
    </message>
    <message>
        <source>Passes the number in a variable on to another process. Only the number travels: no entry is copied.</source>
        <translation>把变量中的数字传给另一个进程。传过去的只是数字：不复制任何表项。</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Whose value is passed on.</source>
        <translation>要传递其值的变量。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>发给</translation>
    </message>
    <message>
        <source>Who learns it.</source>
        <translation>由谁得知。</translation>
    </message>
    <message>
        <source>As variable</source>
        <translation>存入变量</translation>
    </message>
    <message>
        <source>What the receiver calls it.</source>
        <translation>接收者对它的称呼。</translation>
    </message>
    <message>
        <source>By</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>How: command line, environment, pipe, message.</source>
        <translation>如何告知：命令行、环境变量、管道、消息。</translation>
    </message>
    <message>
        <source>Assign a variable</source>
        <translation>给变量赋值</translation>
    </message>
    <message>
        <source>Writes a value into a variable, as good style asks after CloseHandle: h = NULL.</source>
        <translation>把一个值写入变量；按良好的习惯，CloseHandle 之后应写 h = NULL。</translation>
    </message>
    <message>
        <source>An old one or a new one.</source>
        <translation>已有的或新的变量。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>A number, a constant or another variable.</source>
        <translation>数字、常量或另一个变量。</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>step forward</source>
        <translation>前进一步</translation>
    </message>
    <message>
        <source>step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>micro-step forward, back</source>
        <translation>前进、后退一个微步骤</translation>
    </message>
    <message>
        <source>Space  Shift+Space</source>
        <translation>空格  Shift+空格</translation>
    </message>
    <message>
        <source>play or pause, play backwards</source>
        <translation>播放或暂停，倒放</translation>
    </message>
    <message>
        <source>first, last, reset</source>
        <translation>最前，最后，重置</translation>
    </message>
    <message>
        <source>slower, faster</source>
        <translation>放慢，加快</translation>
    </message>
    <message>
        <source>undo, redo</source>
        <translation>撤销，重做</translation>
    </message>
    <message>
        <source>find a call, call line</source>
        <translation>查找调用，调用行</translation>
    </message>
    <message>
        <source>on the stage: select the next thing, inspect it</source>
        <translation>在舞台上：选中下一个，查看它</translation>
    </message>
    <message>
        <source>Ctrl+wheel  Ctrl++  Ctrl+-  Ctrl+0</source>
        <translation>Ctrl+滚轮  Ctrl++  Ctrl+-  Ctrl+0</translation>
    </message>
    <message>
        <source>zoom, fit</source>
        <translation>缩放，适合窗口</translation>
    </message>
    <message>
        <source>focus on the selection</source>
        <translation>聚焦于所选内容</translation>
    </message>
    <message>
        <source>export, copy the picture</source>
        <translation>导出、复制图片</translation>
    </message>
    <message>
        <source>present, leave; then B blanks the screen, S shows notes</source>
        <translation>演示，退出；演示时 B 黑屏，S 显示备注</translation>
    </message>
    <message>
        <source>double click</source>
        <translation>双击</translation>
    </message>
    <message>
        <source>on “more”: the whole table; on the ground: fit</source>
        <translation>在“还有”上：展开整个表；在空白处：适合窗口</translation>
    </message>
    <message>
        <source>right click</source>
        <translation>右键单击</translation>
    </message>
    <message>
        <source>the calls that take this handle</source>
        <translation>可使用该句柄的调用</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>按键与鼠标</translation>
    </message>
    <message>
        <source>Any key finishes what is moving at once.</source>
        <translation>按任意键即可立刻完成正在进行的动画。</translation>
    </message>
    <message>
        <source>HandleLab shows how programs share kernel objects: handles, handle tables, access and usage counts, forwards and backwards.</source>
        <translation>HandleLab 展示程序如何共享内核对象：句柄、句柄表、访问权限和使用计数，既可前进，也可后退。</translation>
    </message>
    <message>
        <source>It simulates; it needs no Windows, no administrator and no network. The rules of the old books and of today&apos;s kernel can be chosen under Simulation &gt; Model.</source>
        <translation>它只是模拟：不需要 Windows，不需要管理员权限，也不需要网络。可在“模拟 &gt; 模型”中选择旧书中的规则或当今内核的规则。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It uses Qt and Qt Charts.</source>
        <translation>自由软件，采用 GNU 通用公共许可证第 3 版或更新版本。使用了 Qt 和 Qt Charts。</translation>
    </message>
    <message>
        <source>About HandleLab</source>
        <translation>关于 HandleLab</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>%1 has an open handle: %2</source>
        <translation>%1 持有打开的句柄：%2</translation>
    </message>
    <message>
        <source>The process is running.</source>
        <translation>进程正在运行。</translation>
    </message>
    <message>
        <source>The thread is running.</source>
        <translation>线程正在运行。</translation>
    </message>
    <message>
        <source>%1 maps the file.</source>
        <translation>%1 映射了该文件。</translation>
    </message>
    <message>
        <source>It is gone: nothing refers to it any more.</source>
        <translation>它已不存在：再没有任何东西引用它。</translation>
    </message>
    <message>
        <source>Ledger of the usage count</source>
        <translation>使用计数的明细账</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最近一次变化</translation>
    </message>
    <message>
        <source>never changed so far</source>
        <translation>到目前为止从未变化</translation>
    </message>
    <message>
        <source>created</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>opened by name or id</source>
        <translation>按名称或 ID 打开</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>继承</translation>
    </message>
    <message>
        <source>duplicated</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>拥有者</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>退出码</translation>
    </message>
    <message>
        <source>Security descriptor</source>
        <translation>安全描述符</translation>
    </message>
    <message>
        <source>none: later opens are not checked</source>
        <translation>无：以后打开时不检查</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n 个访问控制项</numerusform>
        </translation>
    </message>
    <message>
        <source>NULL: everyone gets everything</source>
        <translation>NULL：任何人都拥有全部权限</translation>
    </message>
    <message>
        <source>deny %1</source>
        <translation>拒绝 %1</translation>
    </message>
    <message>
        <source>allow %1</source>
        <translation>允许 %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Object header</source>
        <translation>对象头</translation>
    </message>
    <message>
        <source>Usage count</source>
        <translation>使用计数</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>创建者</translation>
    </message>
    <message>
        <source>on the stage from the start</source>
        <translation>一开始就在舞台上</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>存活</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>已销毁</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>对象体</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation>谁持有它</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>no handle</source>
        <translation>没有句柄</translation>
    </message>
    <message>
        <source>Why it is alive</source>
        <translation>它为何还在</translation>
    </message>
    <message>
        <source>Handle table entry</source>
        <translation>句柄表项</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Next free</source>
        <translation>下一个空闲项</translation>
    </message>
    <message>
        <source>none: the list ends here</source>
        <translation>无：链表到此结束</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Granted access</source>
        <translation>已授予的访问权限</translation>
    </message>
    <message>
        <source>Inherit</source>
        <translation>可继承</translation>
    </message>
    <message>
        <source>Protect from close</source>
        <translation>禁止关闭</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来历</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Rights granted</source>
        <translation>已授予的各项权限</translation>
    </message>
    <message>
        <source>Variables with this value</source>
        <translation>具有此值的变量</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>the default user</source>
        <translation>默认用户</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>父进程</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Handle table</source>
        <translation>句柄表</translation>
    </message>
    <message>
        <source>Open handles</source>
        <translation>打开的句柄</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>表项</translation>
    </message>
    <message>
        <source>Level of the table</source>
        <translation>表的层级</translation>
    </message>
    <message>
        <source>Entries in use</source>
        <translation>使用中的表项</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>the stage before the first call</source>
        <translation>第一个调用之前的舞台</translation>
    </message>
</context>
<context>
    <name>Narration</name>
    <message>
        <source>not run</source>
        <translation>未运行</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>usage count</source>
        <translation>使用计数</translation>
    </message>
    <message>
        <source>running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>ended with code %1</source>
        <translation>已结束，退出码 %1</translation>
    </message>
    <message>
        <source>being debugged</source>
        <translation>正被调试</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>句柄</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Access mask</source>
        <translation>访问掩码</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>free, never used</source>
        <translation>空闲，从未用过</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>free · end of the list</source>
        <translation>空闲 · 链表末尾</translation>
    </message>
    <message>
        <source>free · next free %1</source>
        <translation>空闲 · 下一个空闲项 %1</translation>
    </message>
    <message>
        <source>%1 in %2 refers to %3, access %4</source>
        <translation>%2 中的 %1 指向 %3，访问权限 %4</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>还有 %1 项</translation>
    </message>
    <message>
        <source>no handles yet</source>
        <translation>还没有句柄</translation>
    </message>
    <message>
        <source>the table ended with its process</source>
        <translation>句柄表已随进程消失</translation>
    </message>
    <message>
        <source>Stale: the handle was closed, or its value now means another object.</source>
        <translation>已失效：句柄已关闭，或者它的值现在指另一个对象。</translation>
    </message>
    <message>
        <source>Told by %1</source>
        <translation>由 %1 告知</translation>
    </message>
    <message>
        <source>After %1 calls: %2 processes, %3 open handles.</source>
        <translation>%1 个调用之后：%2 个进程，%3 个打开的句柄。</translation>
    </message>
    <message>
        <source>PROCESSES</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>KERNEL OBJECTS</source>
        <translation>内核对象</translation>
    </message>
    <message>
        <source>The stage is empty.</source>
        <translation>舞台是空的。</translation>
    </message>
    <message>
        <source>No kernel objects yet.</source>
        <translation>还没有内核对象。</translation>
    </message>
    <message>
        <source>Add a process, or open a lesson.</source>
        <translation>请添加一个进程，或打开一个课程。</translation>
    </message>
    <message>
        <source>Choose a call such as CreateEvent, or type one.</source>
        <translation>请选择一个调用，例如 CreateEvent，或直接输入调用。</translation>
    </message>
    <message>
        <source>%1 in %2 was opened: %3 was found by its name or id</source>
        <translation>%2 中的 %1 是打开得来的：按名称或 ID 找到了 %3</translation>
    </message>
    <message>
        <source>%1 in %2 refers to %3</source>
        <translation>%2 中的 %1 指向 %3</translation>
    </message>
    <message>
        <source>no variables yet</source>
        <translation>还没有变量</translation>
    </message>
    <message>
        <source>%1 in %2 was inherited from %3</source>
        <translation>%2 中的 %1 继承自 %3</translation>
    </message>
    <message>
        <source>%1 in %2 was duplicated from %3</source>
        <translation>%2 中的 %1 复制自 %3</translation>
    </message>
    <message>
        <source>I · inherited</source>
        <translation>I · 继承</translation>
    </message>
    <message>
        <source>D · duplicated</source>
        <translation>D · 复制</translation>
    </message>
</context>
<context>
    <name>Queries</name>
    <message>
        <source>the usage count of an object</source>
        <translation>对象的使用计数</translation>
    </message>
    <message>
        <source>the HandleCount of an object</source>
        <translation>对象的 HandleCount</translation>
    </message>
    <message>
        <source>the PointerCount of an object</source>
        <translation>对象的 PointerCount</translation>
    </message>
    <message>
        <source>whether an object still exists</source>
        <translation>对象是否仍然存在</translation>
    </message>
    <message>
        <source>whether a variable still holds a handle value that no longer leads to its object</source>
        <translation>变量中是否还留着不再指向原对象的句柄值</translation>
    </message>
    <message>
        <source>whether a wait for an object would succeed</source>
        <translation>等待该对象是否会成功</translation>
    </message>
    <message>
        <source>whether an object has this name now</source>
        <translation>现在是否有对象叫这个名称</translation>
    </message>
    <message>
        <source>whether the entry of a handle has its inherit flag set</source>
        <translation>句柄的表项是否设置了继承标志</translation>
    </message>
    <message>
        <source>the access mask of the entry of a handle</source>
        <translation>句柄的表项中的访问掩码</translation>
    </message>
    <message>
        <source>the last error of a thread</source>
        <translation>线程的最近错误</translation>
    </message>
    <message>
        <source>the exit code of a process or thread; 259 while it runs</source>
        <translation>进程或线程的退出码；运行期间为 259</translation>
    </message>
    <message>
        <source>how many handles a process has open</source>
        <translation>进程打开了多少个句柄</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>exit code</source>
        <translation>退出码</translation>
    </message>
    <message>
        <source>signaled</source>
        <translation>有信号</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>重置方式</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>拥有者</translation>
    </message>
    <message>
        <source>recursion</source>
        <translation>递归次数</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>被遗弃</translation>
    </message>
    <message>
        <source>count</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>protection</source>
        <translation>保护属性</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>sharing</source>
        <translation>共享模式</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>TID</source>
        <translation>TID</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>paging file</source>
        <translation>页面文件</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>access</source>
        <translation>访问权限</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>%1 is a pseudo handle: it stands for %2 and is no entry of the table</source>
        <translation>%1 是伪句柄：它代表 %2，不是句柄表中的表项</translation>
    </message>
    <message>
        <source>%1 means index %2 of %3&apos;s table; the entry there leads to %4</source>
        <translation>%1 表示 %3 的句柄表中的索引 %2；该表项指向 %4</translation>
    </message>
    <message>
        <source>%1 leads to no open entry of %2&apos;s table</source>
        <translation>%1 不对应 %2 的句柄表中任何打开的表项</translation>
    </message>
    <message>
        <source>%1 is not of the type %2 that the call needs</source>
        <translation>%1 不是此调用所需的 %2 类型</translation>
    </message>
    <message>
        <source>The entry&apos;s access mask covers %1</source>
        <translation>表项的访问掩码包含 %1</translation>
    </message>
    <message>
        <source>The entry&apos;s access mask lacks %1</source>
        <translation>表项的访问掩码缺少 %1</translation>
    </message>
    <message>
        <source>The security descriptor of %1 allows %2</source>
        <translation>%1 的安全描述符允许 %2</translation>
    </message>
    <message>
        <source>%1 cannot be opened with %2</source>
        <translation>不能以 %2 打开 %1</translation>
    </message>
    <message>
        <source>The kernel scans %1&apos;s table: entry %2 is the first free one, handle %3</source>
        <translation>内核扫描 %1 的句柄表：第 %2 项是第一个空闲项，句柄为 %3</translation>
    </message>
    <message>
        <source>The free list of %1&apos;s table gives index %2: handle %3</source>
        <translation>%1 的句柄表的空闲链表给出索引 %2：句柄 %3</translation>
    </message>
    <message>
        <source>%1&apos;s table gets a page; it has room for %2 entries now</source>
        <translation>%1 的句柄表增加一页；现在可容纳 %2 个表项</translation>
    </message>
    <message>
        <source>%1&apos;s table is full: %2 handles are the limit</source>
        <translation>%1 的句柄表已满：上限是 %2 个句柄</translation>
    </message>
    <message>
        <source>Entry %1 of %2&apos;s table is filled: %3, access 0x%4</source>
        <translation>%2 的句柄表的表项 %1 已填写：%3，访问掩码 0x%4</translation>
    </message>
    <message>
        <source>Entry %1 of %2&apos;s table is cleared; the value is invalid from now on</source>
        <translation>%2 的句柄表的表项 %1 已清除；该值从此无效</translation>
    </message>
    <message>
        <source>Entry %1 of %2&apos;s table is protected from close</source>
        <translation>%2 的句柄表的表项 %1 禁止关闭</translation>
    </message>
    <message>
        <source>The flags of entry %1 are %2</source>
        <translation>表项 %1 的标志是 %2</translation>
    </message>
    <message>
        <source>The flags of entry %1 become %2</source>
        <translation>表项 %1 的标志变为 %2</translation>
    </message>
    <message>
        <source>Entry %1 is inheritable: it is copied to the same place in %2&apos;s table</source>
        <translation>表项 %1 可继承：它被复制到 %2 的句柄表的相同位置</translation>
    </message>
    <message>
        <source>Entry %1 of %2 is not inheritable: the child&apos;s place stays empty</source>
        <translation>%2 的表项 %1 不可继承：子进程中的这个位置保持空闲</translation>
    </message>
    <message>
        <source>bInheritHandles is FALSE: %1 starts with an empty table</source>
        <translation>bInheritHandles 为 FALSE：%1 从空的句柄表开始</translation>
    </message>
    <message>
        <source>The kernel goes through %1&apos;s table: no handle is left open</source>
        <translation>内核检查 %1 的句柄表：没有仍打开的句柄</translation>
    </message>
    <message>
        <source>The kernel goes through %1&apos;s table and closes what is left open: %2</source>
        <translation>内核检查 %1 的句柄表，关闭所有仍打开的句柄：%2</translation>
    </message>
    <message>
        <source>The kernel allocates and initializes a block of memory: a new %1 object</source>
        <translation>内核分配并初始化一块内存：一个新的 %1 对象</translation>
    </message>
    <message>
        <source>The object gets its name: %1</source>
        <translation>对象得到名称：%1</translation>
    </message>
    <message>
        <source>No handle is left: the name %1 is free again</source>
        <translation>不再有句柄：名称 %1 重新可用</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; belongs to an object: %2</source>
        <translation>名称“%1”属于一个对象：%2</translation>
    </message>
    <message>
        <source>No object has the name &quot;%1&quot;</source>
        <translation>没有对象叫“%1”</translation>
    </message>
    <message>
        <source>A name like this is refused: %1</source>
        <translation>这样的名称被拒绝：%1</translation>
    </message>
    <message>
        <source>The usage count of %1 changes: its handles go from %2 to %3</source>
        <translation>%1 的使用计数改变：其句柄由 %2 个变为 %3 个</translation>
    </message>
    <message>
        <source>HandleCount of %1: %2 becomes %3</source>
        <translation>%1 的 HandleCount：%2 变为 %3</translation>
    </message>
    <message>
        <source>The kernel takes a reference to %1</source>
        <translation>内核取得对 %1 的一个引用</translation>
    </message>
    <message>
        <source>The kernel takes a reference to %1: PointerCount %2 becomes %3</source>
        <translation>内核取得对 %1 的一个引用：PointerCount 由 %2 变为 %3</translation>
    </message>
    <message>
        <source>The kernel drops its reference to %1</source>
        <translation>内核放弃对 %1 的引用</translation>
    </message>
    <message>
        <source>The kernel drops a reference to %1: PointerCount %2 becomes %3</source>
        <translation>内核放弃对 %1 的一个引用：PointerCount 由 %2 变为 %3</translation>
    </message>
    <message>
        <source>Nothing refers to %1 any more: the kernel destroys it</source>
        <translation>再没有任何东西引用 %1：内核销毁它</translation>
    </message>
    <message>
        <source>Both handles lead to the same object: %1</source>
        <translation>两个句柄指向同一对象：%1</translation>
    </message>
    <message>
        <source>The handles lead to two objects: %1 and %2</source>
        <translation>两个句柄指向两个对象：%1 和 %2</translation>
    </message>
    <message>
        <source>%1 becomes signaled</source>
        <translation>%1 变为有信号</translation>
    </message>
    <message>
        <source>%1 becomes nonsignaled</source>
        <translation>%1 变为无信号</translation>
    </message>
    <message>
        <source>%1 is in that state already</source>
        <translation>%1 已处于该状态</translation>
    </message>
    <message>
        <source>The calling thread owns %1 now, %2 deep</source>
        <translation>调用线程现在拥有 %1，递归 %2 层</translation>
    </message>
    <message>
        <source>%1 is free again</source>
        <translation>%1 重新空闲</translation>
    </message>
    <message>
        <source>The calling thread still owns %1, %2 deep</source>
        <translation>调用线程仍拥有 %1，递归 %2 层</translation>
    </message>
    <message>
        <source>The calling thread does not own %1</source>
        <translation>调用线程不拥有 %1</translation>
    </message>
    <message>
        <source>The owner of %1 ends without releasing it: the mutex is abandoned</source>
        <translation>%1 的拥有者未释放它就结束了：互斥量被遗弃</translation>
    </message>
    <message>
        <source>The count of %1: %2 becomes %3</source>
        <translation>%1 的计数：%2 变为 %3</translation>
    </message>
    <message>
        <source>%1 has count %2; adding %3 would exceed its maximum</source>
        <translation>%1 的计数为 %2；再加 %3 就会超过最大值</translation>
    </message>
    <message>
        <source>%1 was signaled: the wait is over</source>
        <translation>%1 有信号：等待结束</translation>
    </message>
    <message>
        <source>%1 is not signaled: the time-out of %2 ms passes</source>
        <translation>%1 无信号：%2 毫秒的超时到期</translation>
    </message>
    <message>
        <source>The wait is over, and says that the last owner of %1 never released it</source>
        <translation>等待结束，并说明 %1 的上一个拥有者从未释放它</translation>
    </message>
    <message>
        <source>Nobody can wait for %1</source>
        <translation>%1 不能被等待</translation>
    </message>
    <message>
        <source>%1 is running</source>
        <translation>%1 正在运行</translation>
    </message>
    <message>
        <source>A debugger is attached to %1</source>
        <translation>调试器已附加到 %1</translation>
    </message>
    <message>
        <source>Argument %1 has a value that is not allowed</source>
        <translation>参数 %1 的值不被允许</translation>
    </message>
    <message>
        <source>Nothing has the id %1</source>
        <translation>没有任何东西的 ID 是 %1</translation>
    </message>
    <message>
        <source>The id %1 belongs to %2</source>
        <translation>ID %1 属于 %2</translation>
    </message>
    <message>
        <source>The file exists: %1</source>
        <translation>文件存在：%1</translation>
    </message>
    <message>
        <source>A file is put on the disk: %1</source>
        <translation>磁盘上新建了文件：%1</translation>
    </message>
    <message>
        <source>There is no file of this name</source>
        <translation>没有这个名称的文件</translation>
    </message>
    <message>
        <source>There is no such folder</source>
        <translation>没有这样的文件夹</translation>
    </message>
    <message>
        <source>The file exists already: %1</source>
        <translation>文件已经存在：%1</translation>
    </message>
    <message>
        <source>%1 is a folder</source>
        <translation>%1 是文件夹</translation>
    </message>
    <message>
        <source>%1 is open already and may not be shared in this way</source>
        <translation>%1 已经打开，不允许这样共享</translation>
    </message>
    <message>
        <source>%1 is not a program</source>
        <translation>%1 不是程序</translation>
    </message>
    <message>
        <source>The kernel makes a process: %1, with a handle table of its own</source>
        <translation>内核建立一个进程：%1，它有自己的句柄表</translation>
    </message>
    <message>
        <source>The kernel makes a thread in %1: %2</source>
        <translation>内核在 %1 中建立一个线程：%2</translation>
    </message>
    <message>
        <source>%1 ends with exit code %2</source>
        <translation>%1 结束，退出码为 %2</translation>
    </message>
    <message>
        <source>%1 has ended with exit code %2; its process object becomes signaled</source>
        <translation>%1 已结束，退出码为 %2；它的进程对象变为有信号</translation>
    </message>
    <message>
        <source>%1 has ended before</source>
        <translation>%1 之前就已结束</translation>
    </message>
    <message>
        <source>%1 is still running: STILL_ACTIVE (259)</source>
        <translation>%1 仍在运行：STILL_ACTIVE (259)</translation>
    </message>
    <message>
        <source>The exit code of %1 is %2</source>
        <translation>%1 的退出码是 %2</translation>
    </message>
    <message>
        <source>The call just reports a number: %1</source>
        <translation>该调用只是报告一个数：%1</translation>
    </message>
    <message>
        <source>The last error of the calling thread is now %1</source>
        <translation>调用线程的最近错误现在是 %1</translation>
    </message>
    <message>
        <source>The variable %1 of %2 receives %3</source>
        <translation>%2 的变量 %1 得到 %3</translation>
    </message>
    <message>
        <source>%1 tells %2 the value %3 by %4; it becomes the variable %5</source>
        <translation>%1 通过 %4 把值 %3 告诉 %2；它成为变量 %5</translation>
    </message>
    <message>
        <source>Exception %1 is raised in %2: the debugger stops here</source>
        <translation>%2 中引发异常 %1：调试器在此停下</translation>
    </message>
    <message>
        <source>The call succeeds and changes nothing</source>
        <translation>调用成功，什么也没有改变</translation>
    </message>
    <message>
        <source>This line cannot be run here</source>
        <translation>此行在这里无法运行</translation>
    </message>
</context>
<context>
    <name>handlelab::ActionsPanel</name>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Find a call…</source>
        <translation>查找调用…</translation>
    </message>
    <message>
        <source>Find a call</source>
        <translation>查找调用</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Nobody can make this call: no process is running. Add one with “New process”.</source>
        <translation>没有进程能发出此调用：没有正在运行的进程。请用“新建进程”添加一个。</translation>
    </message>
</context>
<context>
    <name>handlelab::ActorButton</name>
    <message>
        <source>nobody can act</source>
        <translation>没有进程可以操作</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>以 %1 身份</translation>
    </message>
    <message>
        <source>Which process and thread makes the calls</source>
        <translation>由哪个进程和线程发出调用</translation>
    </message>
</context>
<context>
    <name>handlelab::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>handlelab::CallForm</name>
    <message>
        <source>Call</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>inherit</source>
        <translation>可继承</translation>
    </message>
    <message>
        <source>bInheritHandle: children may inherit the handle.</source>
        <translation>bInheritHandle：子进程可以继承该句柄。</translation>
    </message>
    <message>
        <source>SDDL, such as D:(A;;GA;;;BA)</source>
        <translation>SDDL，例如 D:(A;;GA;;;BA)</translation>
    </message>
    <message>
        <source>lpSecurityDescriptor in its text form; empty: the default one.</source>
        <translation>文本形式的 lpSecurityDescriptor；留空则用默认的。</translation>
    </message>
</context>
<context>
    <name>handlelab::CallLinePanel</name>
    <message>
        <source>Call line</source>
        <translation>调用行</translation>
    </message>
    <message>
        <source>Type a call, as %1: hEvent = CreateEvent(NULL, TRUE, FALSE, &quot;JACK&quot;)     Ctrl+L</source>
        <translation>输入调用，例如 %1: hEvent = CreateEvent(NULL, TRUE, FALSE, &quot;JACK&quot;)     Ctrl+L</translation>
    </message>
    <message>
        <source>Column %1: </source>
        <translation>第 %1 列：</translation>
    </message>
    <message>
        <source>Type a line, such as process editor &quot;editor.exe&quot;     Ctrl+L</source>
        <translation>输入一行，例如 process editor &quot;editor.exe&quot;     Ctrl+L</translation>
    </message>
</context>
<context>
    <name>handlelab::CodePanel</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Statements of the lesson; activate one to travel there</source>
        <translation>课程中的语句；激活一条即可前往</translation>
    </message>
</context>
<context>
    <name>handlelab::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>句柄</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>What to inspect</source>
        <translation>要查看什么</translation>
    </message>
    <message>
        <source>Details of the selection</source>
        <translation>所选内容的详情</translation>
    </message>
    <message>
        <source>Select an object, a handle or a process.</source>
        <translation>请选中一个对象、句柄或进程。</translation>
    </message>
    <message>
        <source>Open handles over time</source>
        <translation>打开的句柄随时间的变化</translation>
    </message>
    <message>
        <source>Usage count over time</source>
        <translation>使用计数随时间的变化</translation>
    </message>
    <message>
        <source>Not there at this moment.</source>
        <translation>此刻它不存在。</translation>
    </message>
</context>
<context>
    <name>handlelab::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source> · micro-step %1 of %2</source>
        <translation> · 微步骤 %1 / %2</translation>
    </message>
    <message>
        <source>instant</source>
        <translation>瞬间</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Show in inspector</source>
        <translation>在检查器中显示</translation>
    </message>
    <message>
        <source>Fold the table</source>
        <translation>折叠句柄表</translation>
    </message>
    <message>
        <source>Show the whole table</source>
        <translation>显示整个句柄表</translation>
    </message>
    <message>
        <source>Act as this process, thread T%1</source>
        <translation>以此进程的线程 T%1 操作</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s) in this lesson. The first one, line %1: %2</source>
        <translation>
            <numerusform>此课程中有 %n 处错误。第一处在第 %1 行：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved lesson</source>
        <translation>未保存的课程</translation>
    </message>
    <message>
        <source>This is work that was not saved last time. Save it to keep it.</source>
        <translation>这是上次没有保存的内容。保存后才能留下它。</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>图片已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The state is on the clipboard as text.</source>
        <translation>状态已作为文本复制到剪贴板。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近打开的文件</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>导出图片…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy state as text</source>
        <translation>将状态复制为文本</translation>
    </message>
    <message>
        <source>Find a call</source>
        <translation>查找调用</translation>
    </message>
    <message>
        <source>Call line</source>
        <translation>调用行</translation>
    </message>
    <message>
        <source>&amp;Simulation</source>
        <translation>模拟(&amp;S)</translation>
    </message>
    <message>
        <source>Play backwards</source>
        <translation>倒放</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>前进一步</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>Micro-step forward</source>
        <translation>前进一个微步骤</translation>
    </message>
    <message>
        <source>Micro-step back</source>
        <translation>后退一个微步骤</translation>
    </message>
    <message>
        <source>First</source>
        <translation>最前</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最后</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置方式</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>放慢</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>加快</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Instant</source>
        <translation>瞬间</translation>
    </message>
    <message>
        <source>As the lesson says</source>
        <translation>按课程的规定</translation>
    </message>
    <message>
        <source>NT</source>
        <translation>NT</translation>
    </message>
    <message>
        <source>Textbook</source>
        <translation>教科书</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
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
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>系统语言</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Full motion</source>
        <translation>完整动画</translation>
    </message>
    <message>
        <source>Cross-fade only</source>
        <translation>仅淡入淡出</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>无动画</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Focus on the selection</source>
        <translation>聚焦于所选内容</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>重置布局</translation>
    </message>
    <message>
        <source>Leave the presentation</source>
        <translation>退出演示</translation>
    </message>
    <message>
        <source>Blank the screen</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <source>Speaker notes</source>
        <translation>演讲备注</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>课程(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>按键与鼠标</translation>
    </message>
    <message>
        <source>About HandleLab</source>
        <translation>关于 HandleLab</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
</context>
<context>
    <name>handlelab::NarrationPanel</name>
    <message>
        <source>Narration</source>
        <translation>讲解</translation>
    </message>
    <message>
        <source>What the lesson says</source>
        <translation>课程的讲解</translation>
    </message>
    <message>
        <source>Micro-steps of the current call</source>
        <translation>当前调用的微步骤</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>还什么都没有发生</translation>
    </message>
    <message>
        <source>The stage before the first call</source>
        <translation>第一个调用之前的舞台</translation>
    </message>
</context>
<context>
    <name>handlelab::Panel</name>
    <message>
        <source>Detach or dock this panel</source>
        <translation>分离或停靠此面板</translation>
    </message>
    <message>
        <source>Close this panel (View brings it back)</source>
        <translation>关闭此面板（可从“视图”菜单恢复）</translation>
    </message>
</context>
<context>
    <name>handlelab::Session</name>
    <message>
        <source>Unsaved lesson</source>
        <translation>未保存的课程</translation>
    </message>
    <message>
        <source>The lesson could not be saved: %1. Choose another folder.</source>
        <translation>无法保存课程：%1。请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>handlelab::StageView</name>
    <message>
        <source>Stage: processes and kernel objects</source>
        <translation>舞台：进程与内核对象</translation>
    </message>
</context>
<context>
    <name>handlelab::TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Timeline: calls done</source>
        <translation>时间线：已完成的调用</translation>
    </message>
    <message>
        <source>▲ birth   □ death   ✕ failure</source>
        <translation>▲ 诞生   □ 消亡   ✕ 失败</translation>
    </message>
</context>
<context>
    <name>handlelab::TimelineStrip</name>
    <message>
        <source>tells</source>
        <translation>告知</translation>
    </message>
</context>
</TS>
