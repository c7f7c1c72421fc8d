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
        <source>Creates a file mapping over a file or the paging file, or opens the one of this name.</source>
        <translation>在文件或页面文件之上创建文件映射；若已有同名的，则打开它。</translation>
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
        <source>A handle to what is waited for, with SYNCHRONIZE.</source>
        <translation>所等待对象的句柄，须有 SYNCHRONIZE 权限。</translation>
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
    <message>
        <source>Makes a handle that becomes signaled when something in a folder changes. It is a real entry: a handle to the folder.</source>
        <translation>产生一个句柄；文件夹中有变化时，它变为有信号。它是真正的表项：文件夹的句柄。</translation>
    </message>
    <message>
        <source>The folder to watch.</source>
        <translation>要监视的文件夹。</translation>
    </message>
    <message>
        <source>TRUE: the folders below count too.</source>
        <translation>TRUE：下级文件夹也算在内。</translation>
    </message>
    <message>
        <source>Which changes count.</source>
        <translation>哪些变化算在内。</translation>
    </message>
    <message>
        <source>Waits for the next change: the handle is nonsignaled until something changes.</source>
        <translation>等待下一次变化：在有变化之前，句柄保持无信号。</translation>
    </message>
    <message>
        <source>The change notification.</source>
        <translation>更改通知。</translation>
    </message>
    <message>
        <source>Closes a change notification. It does what CloseHandle does.</source>
        <translation>关闭更改通知。它所做的与 CloseHandle 相同。</translation>
    </message>
    <message>
        <source>A handle to an I/O completion port.</source>
        <translation>I/O 完成端口的句柄。</translation>
    </message>
    <message>
        <source>A file opened with FILE_FLAG_OVERLAPPED, or INVALID_HANDLE_VALUE for a port alone.</source>
        <translation>用 FILE_FLAG_OVERLAPPED 打开的文件；INVALID_HANDLE_VALUE 表示只要一个端口。</translation>
    </message>
    <message>
        <source>The port the file shall belong to; NULL makes a new one.</source>
        <translation>文件要归属的端口；NULL 表示新建一个。</translation>
    </message>
    <message>
        <source>A number that comes with the packets of the file.</source>
        <translation>随该文件的完成包一起给出的数。</translation>
    </message>
    <message>
        <source>Queues a packet to the port. Needs IO_COMPLETION_MODIFY_STATE.</source>
        <translation>向端口投递一个完成包。需要 IO_COMPLETION_MODIFY_STATE。</translation>
    </message>
    <message>
        <source>Passed on as it is.</source>
        <translation>原样传递。</translation>
    </message>
    <message>
        <source>Takes the oldest packet, or waits for one; of several threads the one that came last gets it. A time-out is FALSE with WAIT_TIMEOUT.</source>
        <translation>取出最早的完成包，没有则等待；有多个线程等待时，最后来的线程得到它。超时返回 FALSE，错误码为 WAIT_TIMEOUT。</translation>
    </message>
    <message>
        <source>Receives the bytes of the packet.</source>
        <translation>接收完成包中的字节数。</translation>
    </message>
    <message>
        <source>Receives the key of the packet.</source>
        <translation>接收完成包中的键。</translation>
    </message>
    <message>
        <source>Receives the address in the packet; NULL when none was taken.</source>
        <translation>接收完成包中的地址；没有取到完成包时为 NULL。</translation>
    </message>
    <message>
        <source>Input, output or error output.</source>
        <translation>输入、输出或错误输出。</translation>
    </message>
    <message>
        <source>Makes another screen buffer for the console of the process.</source>
        <translation>为进程的控制台再建一个屏幕缓冲区。</translation>
    </message>
    <message>
        <source>GENERIC_READ, GENERIC_WRITE or both.</source>
        <translation>GENERIC_READ、GENERIC_WRITE，或两者并用。</translation>
    </message>
    <message>
        <source>What others may do with the buffer meanwhile.</source>
        <translation>在此期间他人可以对缓冲区做什么。</translation>
    </message>
    <message>
        <source>CONSOLE_TEXTMODE_BUFFER, nothing else is allowed.</source>
        <translation>CONSOLE_TEXTMODE_BUFFER；不允许其他值。</translation>
    </message>
    <message>
        <source>Real tables hold these handles from the start, and some more.</source>
        <translation>真实的句柄表一开始就有这些句柄，此外还有一些别的。</translation>
    </message>
    <message>
        <source>Changes what GetStdHandle returns. No handle is opened, closed or checked.</source>
        <translation>更改 GetStdHandle 返回的值。不打开、不关闭也不检查任何句柄。</translation>
    </message>
    <message>
        <source>The value to return from now on.</source>
        <translation>从现在起要返回的值。</translation>
    </message>
    <message>
        <source>Creates or opens an event; the handle gets exactly the rights asked for.</source>
        <translation>创建或打开事件；句柄恰好得到所请求的访问权限。</translation>
    </message>
    <message>
        <source>Whether the event is reset by hand, and whether it starts signaled.</source>
        <translation>事件是否需要手动重置，以及一开始是否有信号。</translation>
    </message>
    <message>
        <source>Releases the threads that wait now, one if the event resets itself, and leaves the event nonsignaled. Needs EVENT_MODIFY_STATE.</source>
        <translation>释放此刻正在等待的线程（自动重置的事件只释放一个），然后使事件无信号。需要 EVENT_MODIFY_STATE。</translation>
    </message>
    <message>
        <source>The source, such as Application.</source>
        <translation>事件源，例如 Application。</translation>
    </message>
    <message>
        <source>Opens an event log. The handle is a context of the log service, no index of the handle table.</source>
        <translation>打开事件日志。此句柄是日志服务的上下文，不是句柄表的索引。</translation>
    </message>
    <message>
        <source>Opens an event log for writing. The handle is no index of the handle table.</source>
        <translation>打开事件日志以便写入。此句柄不是句柄表的索引。</translation>
    </message>
    <message>
        <source>Opens a saved event log. The handle is no index of the handle table.</source>
        <translation>打开已保存的事件日志。此句柄不是句柄表的索引。</translation>
    </message>
    <message>
        <source>Whether the file is an event log is not looked at.</source>
        <translation>不检查该文件是否为事件日志。</translation>
    </message>
    <message>
        <source>The saved log.</source>
        <translation>已保存的日志。</translation>
    </message>
    <message>
        <source>Closes an event log. CloseHandle cannot do that.</source>
        <translation>关闭事件日志。CloseHandle 做不到这一点。</translation>
    </message>
    <message>
        <source>The event log.</source>
        <translation>事件日志。</translation>
    </message>
    <message>
        <source>Closes an event log that was opened for writing.</source>
        <translation>关闭为写入而打开的事件日志。</translation>
    </message>
    <message>
        <source>Opens or creates a file, or opens a device: the client&apos;s end of a pipe or mailslot, the console, a serial port. Each call makes a file object of its own.</source>
        <translation>打开或创建文件，或打开设备：管道或邮槽的客户端、控制台、串口。每次调用都产生一个独立的文件对象。</translation>
    </message>
    <message>
        <source>FILE_FLAG_BACKUP_SEMANTICS is needed to open a folder; FILE_FLAG_DELETE_ON_CLOSE deletes the file with the last handle.</source>
        <translation>打开文件夹需要 FILE_FLAG_BACKUP_SEMANTICS；FILE_FLAG_DELETE_ON_CLOSE 使文件随最后一个句柄一起删除。</translation>
    </message>
    <message>
        <source>Reads bytes from a file, a pipe, a mailslot or another device. A pipe without data makes the thread wait. Needs FILE_READ_DATA.</source>
        <translation>从文件、管道、邮槽或其他设备读取字节。管道中没有数据时线程等待。需要 FILE_READ_DATA。</translation>
    </message>
    <message>
        <source>A handle to a file or device.</source>
        <translation>文件或设备的句柄。</translation>
    </message>
    <message>
        <source>The size of the buffer.</source>
        <translation>缓冲区的大小。</translation>
    </message>
    <message>
        <source>Receives how many bytes were read; 0 at the end of a file.</source>
        <translation>接收读取的字节数；到达文件末尾时为 0。</translation>
    </message>
    <message>
        <source>How many bytes the buffer holds.</source>
        <translation>缓冲区中有多少字节。</translation>
    </message>
    <message>
        <source>Receives how many bytes were written.</source>
        <translation>接收写入的字节数。</translation>
    </message>
    <message>
        <source>Moves the position of a file object, for all handles that lead to it.</source>
        <translation>移动文件对象的读写位置；对指向该对象的所有句柄都有效。</translation>
    </message>
    <message>
        <source>A handle to a file.</source>
        <translation>文件的句柄。</translation>
    </message>
    <message>
        <source>How far to move; may be negative.</source>
        <translation>移动多远；可以为负。</translation>
    </message>
    <message>
        <source>From where: FILE_BEGIN, FILE_CURRENT or FILE_END.</source>
        <translation>从何处算起：FILE_BEGIN、FILE_CURRENT 或 FILE_END。</translation>
    </message>
    <message>
        <source>The size of a file in bytes, INVALID_FILE_SIZE on failure.</source>
        <translation>以字节计的文件大小；失败时为 INVALID_FILE_SIZE。</translation>
    </message>
    <message>
        <source>What a file or folder is, by its path: no handle is needed. INVALID_FILE_ATTRIBUTES when there is none.</source>
        <translation>按路径查询文件或文件夹的属性：不需要句柄。不存在时为 INVALID_FILE_ATTRIBUTES。</translation>
    </message>
    <message>
        <source>Receives the name that was found.</source>
        <translation>接收找到的名称。</translation>
    </message>
    <message>
        <source>Begins a search. The handle is a structure on the heap of the process, which owns a handle to the folder.</source>
        <translation>开始查找。此句柄是进程堆上的一个结构，该结构拥有文件夹的一个句柄。</translation>
    </message>
    <message>
        <source>What to look for, with * and ?.</source>
        <translation>要查找的名称，可用 * 和 ?。</translation>
    </message>
    <message>
        <source>The next name; ERROR_NO_MORE_FILES at the end.</source>
        <translation>下一个名称；到末尾时为 ERROR_NO_MORE_FILES。</translation>
    </message>
    <message>
        <source>Files that come or go during the search may be counted wrong.</source>
        <translation>查找期间新增或消失的文件可能计数不准。</translation>
    </message>
    <message>
        <source>The search.</source>
        <translation>查找句柄。</translation>
    </message>
    <message>
        <source>Ends a search and closes its handle to the folder. CloseHandle cannot do that.</source>
        <translation>结束查找，并关闭它对文件夹的句柄。CloseHandle 做不到这一点。</translation>
    </message>
    <message>
        <source>Makes a heap: memory of the process. Its handle is the address of the heap, no index of the handle table.</source>
        <translation>建立一个堆：进程的一块内存。它的句柄是堆的地址，不是句柄表的索引。</translation>
    </message>
    <message>
        <source>Nothing is allocated from the heap.</source>
        <translation>不从堆中分配任何内存。</translation>
    </message>
    <message>
        <source>The heap that every process has. It is shown once a program asks for it.</source>
        <translation>每个进程都有的堆。有程序查询之后才显示它。</translation>
    </message>
    <message>
        <source>Destroys a heap. CloseHandle cannot do that.</source>
        <translation>销毁堆。CloseHandle 做不到这一点。</translation>
    </message>
    <message>
        <source>A value that is no heap can crash a real process.</source>
        <translation>传入不是堆的值可能使真实的进程崩溃。</translation>
    </message>
    <message>
        <source>The heap.</source>
        <translation>堆。</translation>
    </message>
    <message>
        <source>A handle to a job.</source>
        <translation>作业的句柄。</translation>
    </message>
    <message>
        <source>Makes a job, or opens the one that has the name. Its members keep it alive.</source>
        <translation>创建作业；若已有同名作业，则打开它。作业的成员使它保持存活。</translation>
    </message>
    <message>
        <source>Opens a job by name.</source>
        <translation>按名称打开作业。</translation>
    </message>
    <message>
        <source>Makes a process a member of a job; its children will be members too. Needs JOB_OBJECT_ASSIGN_PROCESS, and PROCESS_SET_QUOTA and PROCESS_TERMINATE on the process.</source>
        <translation>使进程成为作业的成员；它的子进程也会成为成员。需要 JOB_OBJECT_ASSIGN_PROCESS，对该进程还需要 PROCESS_SET_QUOTA 和 PROCESS_TERMINATE。</translation>
    </message>
    <message>
        <source>A process of a job can be assigned to an empty job, which is nested then.</source>
        <translation>已在作业中的进程可以再分配给一个空作业，后者因此成为嵌套作业。</translation>
    </message>
    <message>
        <source>The exit code the processes get.</source>
        <translation>这些进程得到的退出码。</translation>
    </message>
    <message>
        <source>Whether a process is a member of a job, or of any job.</source>
        <translation>进程是否为某个作业的成员，或是否为任一作业的成员。</translation>
    </message>
    <message>
        <source>A handle to a job; NULL asks for any.</source>
        <translation>作业的句柄；NULL 表示任一作业。</translation>
    </message>
    <message>
        <source>Receives TRUE or FALSE.</source>
        <translation>接收 TRUE 或 FALSE。</translation>
    </message>
    <message>
        <source>Makes a mailslot that others write messages to. It never opens one that is there.</source>
        <translation>建立一个供他人写入消息的邮槽。从不打开已有的邮槽。</translation>
    </message>
    <message>
        <source>A read with a time-out does not wait.</source>
        <translation>带超时的读取不会等待。</translation>
    </message>
    <message>
        <source>The name: \\.\mailslot\ and a word.</source>
        <translation>名称：\\.\mailslot\ 加一个词。</translation>
    </message>
    <message>
        <source>The greatest message in bytes, 0 for any.</source>
        <translation>消息的最大长度，以字节计；0 表示不限。</translation>
    </message>
    <message>
        <source>How long a read waits for a message; 0 not at all, MAILSLOT_WAIT_FOREVER.</source>
        <translation>读取时等待消息多久；0 表示不等，MAILSLOT_WAIT_FOREVER 表示一直等。</translation>
    </message>
    <message>
        <source>How many messages wait in a mailslot, and how long the next one is.</source>
        <translation>邮槽中有多少条消息，下一条有多长。</translation>
    </message>
    <message>
        <source>A handle to the server&apos;s end.</source>
        <translation>服务器端的句柄。</translation>
    </message>
    <message>
        <source>Receives the greatest size of a message.</source>
        <translation>接收消息的最大长度。</translation>
    </message>
    <message>
        <source>Receives the next message&apos;s size, or MAILSLOT_NO_MESSAGE.</source>
        <translation>接收下一条消息的长度，或 MAILSLOT_NO_MESSAGE。</translation>
    </message>
    <message>
        <source>Receives the number of messages.</source>
        <translation>接收消息的条数。</translation>
    </message>
    <message>
        <source>Receives the time-out.</source>
        <translation>接收超时。</translation>
    </message>
    <message>
        <source>Opens one of two events of the system: memory is scarce, or there is plenty.</source>
        <translation>打开系统的两个事件之一：内存不足，或内存充足。</translation>
    </message>
    <message>
        <source>This machine always has plenty of memory.</source>
        <translation>这台机器的内存始终充足。</translation>
    </message>
    <message>
        <source>Which of the two conditions signals the event.</source>
        <translation>两个条件中由哪一个使事件有信号。</translation>
    </message>
    <message>
        <source>Says whether the condition of a memory resource notification holds.</source>
        <translation>说明内存资源通知的条件是否成立。</translation>
    </message>
    <message>
        <source>A handle that CreateMemoryResourceNotification returned.</source>
        <translation>CreateMemoryResourceNotification 返回的句柄。</translation>
    </message>
    <message>
        <source>Receives TRUE when the condition holds.</source>
        <translation>条件成立时接收 TRUE。</translation>
    </message>
    <message>
        <source>Loads a library and counts the load. The handle is the address of its image, the same one every time, no index of the handle table.</source>
        <translation>加载库，并记录加载次数。句柄是其映像的地址，每次都相同，不是句柄表的索引。</translation>
    </message>
    <message>
        <source>The machine has some libraries of the system only, and none loads others.</source>
        <translation>机器上只有系统的一些库，并且它们都不再加载别的库。</translation>
    </message>
    <message>
        <source>The library, such as version.dll.</source>
        <translation>库，例如 version.dll。</translation>
    </message>
    <message>
        <source>The handle of a library that is loaded, without counting; NULL asks for the program itself.</source>
        <translation>已加载的库的句柄，不增加计数；NULL 表示程序自身。</translation>
    </message>
    <message>
        <source>The library, or NULL for the program.</source>
        <translation>库；NULL 表示程序自身。</translation>
    </message>
    <message>
        <source>Undoes one LoadLibrary; the last one unloads the library. CloseHandle cannot do that.</source>
        <translation>抵消一次 LoadLibrary；最后一次才卸载库。CloseHandle 做不到这一点。</translation>
    </message>
    <message>
        <source>The module.</source>
        <translation>模块。</translation>
    </message>
    <message>
        <source>How many handles of the array count, from 1 to 64.</source>
        <translation>数组中有多少个句柄算在内，从 1 到 64。</translation>
    </message>
    <message>
        <source>The handles, with SYNCHRONIZE; pseudo handles are not allowed.</source>
        <translation>各个句柄，需带 SYNCHRONIZE；不允许伪句柄。</translation>
    </message>
    <message>
        <source>TRUE: until all are signaled at once. FALSE: until one is.</source>
        <translation>TRUE：等到全部同时有信号。FALSE：等到其中一个有信号。</translation>
    </message>
    <message>
        <source>The time-out passes at once, and only timers fire in it. A count beyond the end of the array is refused, where Windows would read what lies behind it.</source>
        <translation>超时立即到期，其间只有计时器会触发。超出数组末尾的个数会被拒绝，而 Windows 会继续读取数组之后的内容。</translation>
    </message>
    <message>
        <source>Waits for one of several objects, or for all of them, and says which one it was.</source>
        <translation>等待多个对象中的一个或全部，并说明是哪一个。</translation>
    </message>
    <message>
        <source>Waits like WaitForMultipleObjects, and could run queued procedures meanwhile.</source>
        <translation>与 WaitForMultipleObjects 一样等待，其间可以运行排队的过程。</translation>
    </message>
    <message>
        <source>Lets time pass; timers that come due fire.</source>
        <translation>让时间过去；到期的计时器会触发。</translation>
    </message>
    <message>
        <source>Creates or opens a mutex; the handle gets exactly the rights asked for.</source>
        <translation>创建或打开互斥量；句柄恰好得到所请求的访问权限。</translation>
    </message>
    <message>
        <source>Whether the calling thread owns a new mutex at once.</source>
        <translation>调用线程是否立即拥有新建的互斥量。</translation>
    </message>
    <message>
        <source>The rights the new handle shall have; an object that exists must allow them all.</source>
        <translation>新句柄应有的访问权限；对象已存在时，它必须全部允许。</translation>
    </message>
    <message>
        <source>Makes the server&apos;s end of a named pipe. Several instances of one name serve several clients.</source>
        <translation>建立命名管道的服务器端。同名的多个实例可为多个客户端服务。</translation>
    </message>
    <message>
        <source>The name: \\.\pipe\ and a word.</source>
        <translation>名称：\\.\pipe\ 加一个词。</translation>
    </message>
    <message>
        <source>In which direction bytes go; FILE_FLAG_FIRST_PIPE_INSTANCE refuses a name that is served already.</source>
        <translation>字节往哪个方向走；FILE_FLAG_FIRST_PIPE_INSTANCE 拒绝已有人服务的名称。</translation>
    </message>
    <message>
        <source>A stream of bytes or messages, waiting or not.</source>
        <translation>字节流还是消息，等待还是不等待。</translation>
    </message>
    <message>
        <source>How many instances there may be, 1 to 255.</source>
        <translation>最多有多少个实例，1 到 255。</translation>
    </message>
    <message>
        <source>Waits for a client to open the pipe. When one has come already it fails with ERROR_PIPE_CONNECTED, which is no fault.</source>
        <translation>等待客户端打开管道。若客户端已经来了，则以 ERROR_PIPE_CONNECTED 失败，这并不是错误。</translation>
    </message>
    <message>
        <source>Cuts the connection to the client. The handles of both ends stay open.</source>
        <translation>断开与客户端的连接。两端的句柄仍然打开。</translation>
    </message>
    <message>
        <source>A handle to any kernel object.</source>
        <translation>任一内核对象的句柄。</translation>
    </message>
    <message>
        <source>What CloseHandle calls: clears the entry and says in its status why it could not.</source>
        <translation>CloseHandle 所调用的函数：清除表项；若不能清除，就用状态码说明原因。</translation>
    </message>
    <message>
        <source>What SetEvent calls. Its status tells a wrong type from an invalid handle, which the Win32 error 6 does not.</source>
        <translation>SetEvent 所调用的函数。它的状态码能区分类型错误和无效句柄，而 Win32 错误 6 不能。</translation>
    </message>
    <message>
        <source>Receives 1 when the event was signaled before, or NULL.</source>
        <translation>事件之前有信号时接收 1；也可为 NULL。</translation>
    </message>
    <message>
        <source>Reads the counts of an object and what one handle to it grants.</source>
        <translation>读取对象的计数，以及它的一个句柄所授予的访问权限。</translation>
    </message>
    <message>
        <source>The real call holds a reference of its own while it looks, so its PointerCount is greater. Only ObjectBasicInformation is simulated.</source>
        <translation>真实的调用在查看期间自己也持有一个引用，因此它报告的 PointerCount 更大。只模拟 ObjectBasicInformation。</translation>
    </message>
    <message>
        <source>What is asked for: ObjectBasicInformation.</source>
        <translation>要查询什么：ObjectBasicInformation。</translation>
    </message>
    <message>
        <source>Receives HandleCount, PointerCount, GrantedAccess and Attributes.</source>
        <translation>接收 HandleCount、PointerCount、GrantedAccess 和 Attributes。</translation>
    </message>
    <message>
        <source>Lets the object keep its name when the last handle is closed. Needs SeCreatePermanentPrivilege, which only SYSTEM holds here.</source>
        <translation>使对象在最后一个句柄关闭之后仍保留名称。需要 SeCreatePermanentPrivilege，这里只有 SYSTEM 拥有它。</translation>
    </message>
    <message>
        <source>Lets the object&apos;s name go with the last handle again. Needs DELETE.</source>
        <translation>使对象的名称重新随最后一个句柄消失。需要 DELETE。</translation>
    </message>
    <message>
        <source>The Win32 error that Win32 functions make of a status; 317 where there is none.</source>
        <translation>Win32 函数由状态码得出的 Win32 错误码；没有对应的错误码时为 317。</translation>
    </message>
    <message>
        <source>The status of a native call.</source>
        <translation>原生调用的状态码。</translation>
    </message>
    <message>
        <source>Makes an anonymous pipe: two entries, one to read from and one to write to.</source>
        <translation>建立匿名管道：两个表项，一个用于读，一个用于写。</translation>
    </message>
    <message>
        <source>Receives the end to read from.</source>
        <translation>接收读取端。</translation>
    </message>
    <message>
        <source>Receives the end to write to.</source>
        <translation>接收写入端。</translation>
    </message>
    <message>
        <source>How many bytes can be read from a pipe, without taking them and without waiting.</source>
        <translation>管道中可读取多少字节；既不取走，也不等待。</translation>
    </message>
    <message>
        <source>A handle to a pipe that can read.</source>
        <translation>可读取的管道句柄。</translation>
    </message>
    <message>
        <source>Receives the number of bytes.</source>
        <translation>接收字节数。</translation>
    </message>
    <message>
        <source>What CreateBoundaryDescriptor returned.</source>
        <translation>CreateBoundaryDescriptor 返回的值。</translation>
    </message>
    <message>
        <source>The prefix under which this process names what is in it: prefix\name.</source>
        <translation>此进程用来称呼其中对象的前缀：prefix\name。</translation>
    </message>
    <message>
        <source>Begins the description of who may have a private namespace. The value is an address, no entry of the handle table: never close it with CloseHandle.</source>
        <translation>开始描述谁可以拥有某个专有命名空间。该值是地址，不是句柄表的表项：绝不要用 CloseHandle 关闭它。</translation>
    </message>
    <message>
        <source>The name of the boundary.</source>
        <translation>边界的名称。</translation>
    </message>
    <message>
        <source>Adds a SID that creators of the namespace must have. The descriptor may move: the variable receives its new value.</source>
        <translation>添加一个 SID，命名空间的创建者必须具有它。描述符可能移动：变量会接收它的新值。</translation>
    </message>
    <message>
        <source>The variable with the boundary descriptor, which may change.</source>
        <translation>存放边界描述符的变量，其值可能改变。</translation>
    </message>
    <message>
        <source>The SID: BA, S-1-5-32-544, or the name of an account.</source>
        <translation>SID：BA、S-1-5-32-544，或账户的名称。</translation>
    </message>
    <message>
        <source>Frees a boundary descriptor. Namespaces made with it are not touched.</source>
        <translation>释放边界描述符。用它建立的命名空间不受影响。</translation>
    </message>
    <message>
        <source>Creates a private namespace. The caller must be within its boundary; one that exists is not opened: the call fails with ERROR_ALREADY_EXISTS.</source>
        <translation>创建专有命名空间。调用者必须在其边界之内；已存在的不会被打开：调用以 ERROR_ALREADY_EXISTS 失败。</translation>
    </message>
    <message>
        <source>Opens the private namespace of this boundary, under a prefix of its own.</source>
        <translation>打开此边界的专有命名空间，并使用自己的前缀。</translation>
    </message>
    <message>
        <source>Closes the handle and forgets the prefix. What is in the namespace lives on by its own handles.</source>
        <translation>关闭句柄，并忘记前缀。命名空间中的对象靠各自的句柄继续存活。</translation>
    </message>
    <message>
        <source>A handle to a private namespace.</source>
        <translation>专有命名空间的句柄。</translation>
    </message>
    <message>
        <source>PRIVATE_NAMESPACE_FLAG_DESTROY: nobody can open it any more.</source>
        <translation>PRIVATE_NAMESPACE_FLAG_DESTROY：此后任何进程都不能再打开它。</translation>
    </message>
    <message>
        <source>Lets a thread make no more calls; returns how often it was suspended before, 0xFFFFFFFF when it fails. Needs THREAD_SUSPEND_RESUME.</source>
        <translation>使线程不再发出调用；返回之前被挂起的次数，失败时返回 0xFFFFFFFF。需要 THREAD_SUSPEND_RESUME。</translation>
    </message>
    <message>
        <source>Takes one suspension back; the thread runs when none is left. Returns how often it was suspended before, 0xFFFFFFFF when it fails.</source>
        <translation>撤销一次挂起；没有剩余的挂起时，线程继续运行。返回之前被挂起的次数，失败时返回 0xFFFFFFFF。</translation>
    </message>
    <message>
        <source>Needs THREAD_SET_LIMITED_INFORMATION, which THREAD_SET_INFORMATION implies.</source>
        <translation>需要 THREAD_SET_LIMITED_INFORMATION；THREAD_SET_INFORMATION 已包含它。</translation>
    </message>
    <message>
        <source>Priorities change nothing here: lessons say who runs.</source>
        <translation>优先级在这里不起作用：由谁运行是课程规定的。</translation>
    </message>
    <message>
        <source>From -2 to 2, or -15 or 15.</source>
        <translation>从 -2 到 2，或者 -15 或 15。</translation>
    </message>
    <message>
        <source>ProcessStrictHandleCheckPolicy: from now on every use of an invalid handle in this process raises the exception 0xC0000008.</source>
        <translation>ProcessStrictHandleCheckPolicy：从现在起，在此进程中每次使用无效句柄都会引发异常 0xC0000008。</translation>
    </message>
    <message>
        <source>The other policies are left out. The program is taken to handle the exception and to go on.</source>
        <translation>未模拟其他策略。假定程序会处理无效句柄的异常并继续运行。</translation>
    </message>
    <message>
        <source>The policy.</source>
        <translation>策略。</translation>
    </message>
    <message>
        <source>The flags of the policy: RaiseExceptionOnInvalidHandleReference (1) and HandleExceptionsPermanentlyEnabled (2), which must be set together.</source>
        <translation>策略的标志：RaiseExceptionOnInvalidHandleReference (1) 和 HandleExceptionsPermanentlyEnabled (2)，必须同时设置。</translation>
    </message>
    <message>
        <source>How many entries of a process&apos;s table are in use. Needs PROCESS_QUERY_LIMITED_INFORMATION.</source>
        <translation>进程的句柄表中有多少个表项在使用。需要 PROCESS_QUERY_LIMITED_INFORMATION。</translation>
    </message>
    <message>
        <source>Receives the number.</source>
        <translation>接收该数目。</translation>
    </message>
    <message>
        <source>The id of a thread. Needs THREAD_QUERY_LIMITED_INFORMATION.</source>
        <translation>线程的 ID。需要 THREAD_QUERY_LIMITED_INFORMATION。</translation>
    </message>
    <message>
        <source>The id of a thread&apos;s process. Needs THREAD_QUERY_LIMITED_INFORMATION.</source>
        <translation>线程所属进程的 ID。需要 THREAD_QUERY_LIMITED_INFORMATION。</translation>
    </message>
    <message>
        <source>An open key, or one of the HKEY_ constants.</source>
        <translation>已打开的注册表键，或 HKEY_ 常量之一。</translation>
    </message>
    <message>
        <source>Receives the handle.</source>
        <translation>接收句柄。</translation>
    </message>
    <message>
        <source>The rights the handle shall have.</source>
        <translation>句柄应有的访问权限。</translation>
    </message>
    <message>
        <source>Opens a key of the registry: a real entry. The error is what the call returns.</source>
        <translation>打开注册表键：真正的句柄表项。错误码就是调用的返回值。</translation>
    </message>
    <message>
        <source>Keys have no values and no descriptors of their own.</source>
        <translation>注册表键没有值，也没有自己的描述符。</translation>
    </message>
    <message>
        <source>The key below it; NULL for that key itself.</source>
        <translation>下级注册表键；NULL 表示该注册表键自身。</translation>
    </message>
    <message>
        <source>Opens a key of the registry, or makes it. The error is what the call returns.</source>
        <translation>打开注册表键；没有则新建。错误码就是调用的返回值。</translation>
    </message>
    <message>
        <source>The key below it.</source>
        <translation>下级注册表键。</translation>
    </message>
    <message>
        <source>Receives REG_CREATED_NEW_KEY or REG_OPENED_EXISTING_KEY.</source>
        <translation>接收 REG_CREATED_NEW_KEY 或 REG_OPENED_EXISTING_KEY。</translation>
    </message>
    <message>
        <source>Closes the handle of a key. The HKEY_ constants need no closing.</source>
        <translation>关闭注册表键的句柄。HKEY_ 常量不需要关闭。</translation>
    </message>
    <message>
        <source>The key to close.</source>
        <translation>要关闭的注册表键。</translation>
    </message>
    <message>
        <source>Which parts: owner, group, DACL, SACL or mandatory label.</source>
        <translation>哪些部分：所有者、组、DACL、SACL 或强制标签。</translation>
    </message>
    <message>
        <source>Reads the security descriptor of an object, here as SDDL. Needs READ_CONTROL; for the SACL ACCESS_SYSTEM_SECURITY.</source>
        <translation>读取对象的安全描述符，这里以 SDDL 表示。需要 READ_CONTROL；读取 SACL 需要 ACCESS_SYSTEM_SECURITY。</translation>
    </message>
    <message>
        <source>The real call fills a binary descriptor, which another call makes SDDL of.</source>
        <translation>真实的调用填写二进制描述符，再由另一个调用转换为 SDDL。</translation>
    </message>
    <message>
        <source>Receives the descriptor as SDDL.</source>
        <translation>接收 SDDL 形式的描述符。</translation>
    </message>
    <message>
        <source>The new descriptor, in SDDL.</source>
        <translation>新的描述符，以 SDDL 表示。</translation>
    </message>
    <message>
        <source>Creates or opens a semaphore; the handle gets exactly the rights asked for.</source>
        <translation>创建或打开信号量；句柄恰好得到所请求的访问权限。</translation>
    </message>
    <message>
        <source>Reserved; must be 0.</source>
        <translation>保留；必须为 0。</translation>
    </message>
    <message>
        <source>The handle of a snapshot.</source>
        <translation>快照的句柄。</translation>
    </message>
    <message>
        <source>Receives th32ProcessID, th32ParentProcessID and szExeFile.</source>
        <translation>接收 th32ProcessID、th32ParentProcessID 和 szExeFile。</translation>
    </message>
    <message>
        <source>Copies the list of the running processes into a section. The copy does not change; the handle is closed with CloseHandle.</source>
        <translation>把正在运行的进程的列表复制到一个区段中。此副本不再变化；其句柄用 CloseHandle 关闭。</translation>
    </message>
    <message>
        <source>Only the lesson&apos;s processes are listed; threads, heaps and modules are not.</source>
        <translation>只列出课程中的进程；不列出线程、堆和模块。</translation>
    </message>
    <message>
        <source>What to list.</source>
        <translation>要列出什么。</translation>
    </message>
    <message>
        <source>Whose heaps and modules to list; 0 means the caller.</source>
        <translation>要列出哪个进程的堆和模块；0 表示调用者。</translation>
    </message>
    <message>
        <source>Reads the first process of a snapshot.</source>
        <translation>读取快照中的第一个进程。</translation>
    </message>
    <message>
        <source>Reads the next process of a snapshot; fails with ERROR_NO_MORE_FILES behind the last one.</source>
        <translation>读取快照中的下一个进程；在最后一个之后以 ERROR_NO_MORE_FILES 失败。</translation>
    </message>
    <message>
        <source>The family of addresses.</source>
        <translation>地址族。</translation>
    </message>
    <message>
        <source>A stream of bytes, or single messages.</source>
        <translation>字节流，还是单条消息。</translation>
    </message>
    <message>
        <source>The protocol; 0 the usual one.</source>
        <translation>协议；0 表示通常的协议。</translation>
    </message>
    <message>
        <source>Makes sockets usable in the process. Returns the error itself.</source>
        <translation>使套接字在进程中可用。直接返回错误码。</translation>
    </message>
    <message>
        <source>The version: 0x202 is 2.2.</source>
        <translation>版本：0x202 即 2.2。</translation>
    </message>
    <message>
        <source>Makes a socket: an entry of the type File that children may inherit. Fails before WSAStartup.</source>
        <translation>建立套接字：一个类型为 File 的表项，子进程可以继承。在 WSAStartup 之前调用会失败。</translation>
    </message>
    <message>
        <source>Makes a socket; WSA_FLAG_NO_HANDLE_INHERIT keeps it from being inherited.</source>
        <translation>建立套接字；WSA_FLAG_NO_HANDLE_INHERIT 使它不被继承。</translation>
    </message>
    <message>
        <source>How the handle is made.</source>
        <translation>怎样建立句柄。</translation>
    </message>
    <message>
        <source>Closes a socket: its entry, and what the library keeps about it. CloseHandle forgets the second.</source>
        <translation>关闭套接字：既关闭它的表项，也释放库为它保存的内容。CloseHandle 会遗漏后者。</translation>
    </message>
    <message>
        <source>The socket.</source>
        <translation>套接字。</translation>
    </message>
    <message>
        <source>The error of the last call about sockets: the last error of this thread.</source>
        <translation>最近一次套接字调用的错误码：即此线程的最近错误。</translation>
    </message>
    <message>
        <source>Undoes one WSAStartup.</source>
        <translation>抵消一次 WSAStartup。</translation>
    </message>
    <message>
        <source>The last one does not close the sockets that are still open.</source>
        <translation>最后一次也不会关闭仍打开的套接字。</translation>
    </message>
    <message>
        <source>A socket.</source>
        <translation>一个套接字。</translation>
    </message>
    <message>
        <source>Takes a connection that has come to a listening socket: a new socket, a new entry. Waits when none has come.</source>
        <translation>接受到达正在监听的套接字的一个连接：产生新的套接字和新的表项。没有连接时等待。</translation>
    </message>
    <message>
        <source>The socket that listens.</source>
        <translation>正在监听的套接字。</translation>
    </message>
    <message>
        <source>Gives a socket its address.</source>
        <translation>为套接字指定地址。</translation>
    </message>
    <message>
        <source>The address, such as 127.0.0.1:4000.</source>
        <translation>地址，例如 127.0.0.1:4000。</translation>
    </message>
    <message>
        <source>Lets others connect to a socket that has an address.</source>
        <translation>允许他人连接到已有地址的套接字。</translation>
    </message>
    <message>
        <source>Connects a socket to one that listens.</source>
        <translation>把套接字连接到一个正在监听的套接字。</translation>
    </message>
    <message>
        <source>Only sockets of this machine can be reached, and nothing is sent.</source>
        <translation>只能连接到这台机器上的套接字，并且不传送任何数据。</translation>
    </message>
    <message>
        <source>The address of the socket that listens.</source>
        <translation>正在监听的套接字的地址。</translation>
    </message>
    <message>
        <source>CREATE_SUSPENDED: the thread makes no calls before ResumeThread.</source>
        <translation>CREATE_SUSPENDED：在 ResumeThread 之前，线程不发出任何调用。</translation>
    </message>
    <message>
        <source>Starts a thread in another process. Needs PROCESS_CREATE_THREAD; the handle belongs to the caller.</source>
        <translation>在另一个进程中启动线程。需要 PROCESS_CREATE_THREAD；句柄属于调用者。</translation>
    </message>
    <message>
        <source>The rights to read and write the other process&apos;s memory are not asked for.</source>
        <translation>不要求具有读写另一进程内存的访问权限。</translation>
    </message>
    <message>
        <source>A handle to a waitable timer.</source>
        <translation>可等待计时器的句柄。</translation>
    </message>
    <message>
        <source>Creates a waitable timer, or opens the one that has this name already.</source>
        <translation>创建可等待计时器；若已有同名的，则打开它。</translation>
    </message>
    <message>
        <source>TRUE: stays signaled until it is set again. FALSE: one wait resets it.</source>
        <translation>TRUE：保持有信号，直到再次设置它。FALSE：一次等待就使它复位。</translation>
    </message>
    <message>
        <source>Creates or opens a waitable timer; the handle gets exactly the rights asked for.</source>
        <translation>创建或打开可等待计时器；句柄恰好得到所请求的访问权限。</translation>
    </message>
    <message>
        <source>Whether the timer is reset by hand, and how exact it is.</source>
        <translation>计时器是否需要手动重置，以及精度如何。</translation>
    </message>
    <message>
        <source>Opens the waitable timer that has this name; never creates one.</source>
        <translation>打开具有此名称的可等待计时器；从不新建。</translation>
    </message>
    <message>
        <source>Makes the timer nonsignaled and lets it fire later. Needs TIMER_MODIFY_STATE.</source>
        <translation>使计时器无信号，并让它稍后触发。需要 TIMER_MODIFY_STATE。</translation>
    </message>
    <message>
        <source>The clock stands at 2026-01-01 00:00 UTC when the lesson begins and moves only in waits with a time-out and in Sleep.</source>
        <translation>课程开始时，时钟停在 2026-01-01 00:00 UTC；只有在带超时的等待和 Sleep 中，时间才会前进。</translation>
    </message>
    <message>
        <source>In units of 100 ns: negative from now, else a date since 1601.</source>
        <translation>以 100 ns 为单位：负数从现在算起，否则为自 1601 年起的时刻。</translation>
    </message>
    <message>
        <source>Milliseconds between firings; 0 fires once.</source>
        <translation>两次触发之间的毫秒数；0 表示只触发一次。</translation>
    </message>
    <message>
        <source>Stops the timer; whether it is signaled stays as it is. Needs TIMER_MODIFY_STATE.</source>
        <translation>停止计时器；是否有信号保持不变。需要 TIMER_MODIFY_STATE。</translation>
    </message>
    <message>
        <source>A handle to an access token.</source>
        <translation>访问令牌的句柄。</translation>
    </message>
    <message>
        <source>Receives the handle to the token.</source>
        <translation>接收令牌的句柄。</translation>
    </message>
    <message>
        <source>How far the token may be acted with; access checks accept SecurityImpersonation and above.</source>
        <translation>可以用该令牌行事到什么程度；访问检查接受 SecurityImpersonation 及以上的级别。</translation>
    </message>
    <message>
        <source>Opens the token a process acts with. Needs PROCESS_QUERY_LIMITED_INFORMATION.</source>
        <translation>打开进程的访问令牌。需要 PROCESS_QUERY_LIMITED_INFORMATION。</translation>
    </message>
    <message>
        <source>Opens the token a thread acts with; fails when it acts as its process does.</source>
        <translation>打开线程的模拟令牌；线程以所属进程的身份行事时失败。</translation>
    </message>
    <message>
        <source>TRUE: the access is checked for the process, not for the thread.</source>
        <translation>TRUE：按进程而不是按线程检查访问权限。</translation>
    </message>
    <message>
        <source>Makes an impersonation token of a token. Needs TOKEN_DUPLICATE; the new handle grants TOKEN_IMPERSONATE and TOKEN_QUERY.</source>
        <translation>由一个令牌建立模拟令牌。需要 TOKEN_DUPLICATE；新句柄授予 TOKEN_IMPERSONATE 和 TOKEN_QUERY。</translation>
    </message>
    <message>
        <source>Makes a token of a token, primary or for impersonation. Needs TOKEN_DUPLICATE.</source>
        <translation>由一个令牌建立主令牌或模拟令牌。需要 TOKEN_DUPLICATE。</translation>
    </message>
    <message>
        <source>The rights of the new handle; 0 for those of the old one.</source>
        <translation>新句柄的访问权限；0 表示与原句柄相同。</translation>
    </message>
    <message>
        <source>For a process (primary) or for a thread (impersonation).</source>
        <translation>用于进程（主令牌）还是用于线程（模拟令牌）。</translation>
    </message>
    <message>
        <source>Makes a token that may do less. Needs TOKEN_DUPLICATE; the new handle grants what the old one does.</source>
        <translation>建立权力较小的令牌。需要 TOKEN_DUPLICATE；新句柄授予与原句柄相同的访问权限。</translation>
    </message>
    <message>
        <source>Only the flags are simulated: lists of SIDs and privileges are left out.</source>
        <translation>只实现了各个标志：SID 列表和特权列表均被略去。</translation>
    </message>
    <message>
        <source>DISABLE_MAX_PRIVILEGE takes the privileges, LUA_TOKEN the administrator.</source>
        <translation>DISABLE_MAX_PRIVILEGE 去掉各项特权，LUA_TOKEN 去掉管理员身份。</translation>
    </message>
    <message>
        <source>Lets the calling thread act as the user of the token: access checks ask that token now.</source>
        <translation>使调用线程以令牌的用户身份行事：访问检查从此改用该令牌。</translation>
    </message>
    <message>
        <source>Gives the calling thread an impersonation token, or takes it away. Needs TOKEN_IMPERSONATE.</source>
        <translation>给调用线程一个模拟令牌，或收回它。需要 TOKEN_IMPERSONATE。</translation>
    </message>
    <message>
        <source>Other threads than the calling one are left out.</source>
        <translation>调用线程以外的其他线程均被略去。</translation>
    </message>
    <message>
        <source>Lets the calling thread act as its process again.</source>
        <translation>使调用线程重新以所属进程的身份行事。</translation>
    </message>
    <message>
        <source>Begins to change the resources of a program file. The handle is memory of the process, no index of the handle table.</source>
        <translation>开始更改程序文件的资源。此句柄是进程的一块内存，不是句柄表的索引。</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>文件。</translation>
    </message>
    <message>
        <source>Ends the change and writes the file or not. CloseHandle cannot do that.</source>
        <translation>结束更改，写入或放弃写入文件。CloseHandle 做不到这一点。</translation>
    </message>
    <message>
        <source>What BeginUpdateResource returned.</source>
        <translation>BeginUpdateResource 返回的值。</translation>
    </message>
    <message>
        <source>TRUE: nothing is written.</source>
        <translation>TRUE：什么都不写入。</translation>
    </message>
    <message>
        <source>The window.</source>
        <translation>窗口。</translation>
    </message>
    <message>
        <source>The number of the message.</source>
        <translation>消息的编号。</translation>
    </message>
    <message>
        <source>Makes a window. Its handle is good in every process of the session and has no entry in the handle table.</source>
        <translation>建立窗口。它的句柄在会话的每个进程中都可用，在句柄表中没有表项。</translation>
    </message>
    <message>
        <source>Only the window classes of the system exist, and nothing is drawn.</source>
        <translation>只有系统的窗口类，并且不绘制任何内容。</translation>
    </message>
    <message>
        <source>The window class, such as STATIC.</source>
        <translation>窗口类，例如 STATIC。</translation>
    </message>
    <message>
        <source>The title.</source>
        <translation>标题。</translation>
    </message>
    <message>
        <source>Makes a menu: an object of the window manager, not of the kernel.</source>
        <translation>建立菜单：它是窗口管理器的对象，而不是内核的对象。</translation>
    </message>
    <message>
        <source>Destroys a window. Only the thread that made it may.</source>
        <translation>销毁窗口。只有建立它的线程可以这样做。</translation>
    </message>
    <message>
        <source>Destroys a menu.</source>
        <translation>销毁菜单。</translation>
    </message>
    <message>
        <source>The menu.</source>
        <translation>菜单。</translation>
    </message>
    <message>
        <source>Whether a value is the handle of a window of the session.</source>
        <translation>该值是否为会话中某个窗口的句柄。</translation>
    </message>
    <message>
        <source>Sends a message to a window, whichever process it belongs to.</source>
        <translation>向窗口发送消息，不论它属于哪个进程。</translation>
    </message>
    <message>
        <source>No window procedure runs.</source>
        <translation>不运行窗口过程。</translation>
    </message>
    <message>
        <source>Puts a message into the queue of a window&apos;s thread.</source>
        <translation>把消息放入窗口所属线程的队列。</translation>
    </message>
    <message>
        <source>The pen or brush.</source>
        <translation>画笔或画刷。</translation>
    </message>
    <message>
        <source>Makes a pen: an object of GDI. Its handle means something in this process only.</source>
        <translation>建立画笔：GDI 的一个对象。它的句柄只在此进程中有意义。</translation>
    </message>
    <message>
        <source>Makes a brush: an object of GDI, private to the process.</source>
        <translation>建立画刷：GDI 的一个对象，为此进程所私有。</translation>
    </message>
    <message>
        <source>What kind of GDI object a handle means; 0 when it means none here.</source>
        <translation>句柄指的是哪种 GDI 对象；在这里不指任何对象时为 0。</translation>
    </message>
    <message>
        <source>Destroys a pen or brush.</source>
        <translation>销毁画笔或画刷。</translation>
    </message>
    <message>
        <source>Maps a view of a file mapping into the calling process: an address and no handle, which keeps the file mapping alive.</source>
        <translation>把文件映射的视图映射到调用进程中：得到的是地址而不是句柄，它使文件映射保持存活。</translation>
    </message>
    <message>
        <source>A handle to a file mapping, with the rights of the view.</source>
        <translation>文件映射的句柄，需具有视图所需的访问权限。</translation>
    </message>
    <message>
        <source>What the view may do: read, write, copy on write, execute.</source>
        <translation>视图可以做什么：读取、写入、写时复制、执行。</translation>
    </message>
    <message>
        <source>The upper 32 bits of the offset in bytes.</source>
        <translation>以字节计的偏移量的高 32 位。</translation>
    </message>
    <message>
        <source>The lower 32 bits of the offset, a multiple of 65 536.</source>
        <translation>偏移量的低 32 位，须为 65 536 的倍数。</translation>
    </message>
    <message>
        <source>The size of the view; 0 for all the rest.</source>
        <translation>视图的大小；0 表示余下的全部。</translation>
    </message>
    <message>
        <source>Removes a view; the file mapping goes when nothing refers to it any more.</source>
        <translation>移除视图；再没有任何东西引用文件映射时，它随之消失。</translation>
    </message>
    <message>
        <source>The address that MapViewOfFile returned.</source>
        <translation>MapViewOfFile 返回的地址。</translation>
    </message>
    <message>
        <source>The time-out; 0 only looks, INFINITE waits as long as it takes.</source>
        <translation>超时；0 表示只查看一下，INFINITE 表示一直等下去。</translation>
    </message>
    <message>
        <source>Waits like WaitForSingleObject, and could run queued procedures meanwhile.</source>
        <translation>与 WaitForSingleObject 一样等待，其间可以运行排队的过程。</translation>
    </message>
    <message>
        <source>Signals one object and waits for another, in one call.</source>
        <translation>在一次调用中使一个对象有信号，并等待另一个对象。</translation>
    </message>
    <message>
        <source>An event that is set, a mutex or a semaphore that is released.</source>
        <translation>被设置的事件，或被释放的互斥量或信号量。</translation>
    </message>
    <message>
        <source>No other thread runs during a time-out: the time passes at once, and only timers fire in it. An endless wait blocks the thread until a later call signals the object.</source>
        <translation>超时期间不运行其他线程：时间立即过去，其间只有计时器会触发。无限等待会阻塞线程，直到后面的某个调用使对象有信号。</translation>
    </message>
    <message>
        <source>A handle to a window station.</source>
        <translation>窗口站的句柄。</translation>
    </message>
    <message>
        <source>A handle to a desktop.</source>
        <translation>桌面的句柄。</translation>
    </message>
    <message>
        <source>The name, in any case; WinSta0 has the screen.</source>
        <translation>名称，不区分大小写；WinSta0 拥有屏幕。</translation>
    </message>
    <message>
        <source>The name, in any case; the first one is Default.</source>
        <translation>名称，不区分大小写；第一个桌面是 Default。</translation>
    </message>
    <message>
        <source>The handle the process has to its window station since it began. Nothing new is made, and it cannot be closed.</source>
        <translation>进程自开始以来就持有的窗口站句柄。不新建任何东西，也不能关闭它。</translation>
    </message>
    <message>
        <source>Creates a window station, or opens the one of this name. Only administrators may choose a name.</source>
        <translation>创建窗口站；若已有同名的，则打开它。只有管理员可以指定名称。</translation>
    </message>
    <message>
        <source>CWF_CREATE_ONLY: fail when it exists.</source>
        <translation>CWF_CREATE_ONLY：已存在时失败。</translation>
    </message>
    <message>
        <source>Opens the window station of this name.</source>
        <translation>打开具有此名称的窗口站。</translation>
    </message>
    <message>
        <source>Closes a handle to a window station; not the one the process is connected to.</source>
        <translation>关闭窗口站的句柄；不能关闭进程所连接的那一个。</translation>
    </message>
    <message>
        <source>The handle the process has to the desktop of a thread. Nothing new is made, and it cannot be closed.</source>
        <translation>进程持有的、线程所用桌面的句柄。不新建任何东西，也不能关闭它。</translation>
    </message>
    <message>
        <source>All threads of a process have one desktop here.</source>
        <translation>这里一个进程的所有线程共用一个桌面。</translation>
    </message>
    <message>
        <source>The id of a thread of this process.</source>
        <translation>此进程中某个线程的 ID。</translation>
    </message>
    <message>
        <source>Creates a desktop in the process&apos;s window station, or opens the one of this name.</source>
        <translation>在进程的窗口站中创建桌面；若已有同名的，则打开它。</translation>
    </message>
    <message>
        <source>Opens the desktop of this name in the process&apos;s window station.</source>
        <translation>在进程的窗口站中打开具有此名称的桌面。</translation>
    </message>
    <message>
        <source>Closes a handle to a desktop; not the one a thread of the process uses.</source>
        <translation>关闭桌面的句柄；不能关闭进程的线程正在使用的那一个。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Mutexes</source>
        <translation>互斥量</translation>
    </message>
    <message>
        <source>Semaphores</source>
        <translation>信号量</translation>
    </message>
    <message>
        <source>File mappings</source>
        <translation>文件映射</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Handles</source>
        <translation>句柄</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>The caller</source>
        <translation>调用者</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>计时器</translation>
    </message>
    <message>
        <source>Memory notifications</source>
        <translation>内存通知</translation>
    </message>
    <message>
        <source>Completion ports</source>
        <translation>完成端口</translation>
    </message>
    <message>
        <source>Pipes</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>Mailslots</source>
        <translation>邮槽</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Change notifications</source>
        <translation>更改通知</translation>
    </message>
    <message>
        <source>Searching folders</source>
        <translation>查找文件</translation>
    </message>
    <message>
        <source>Heaps</source>
        <translation>堆</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>事件日志</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Windows and pens</source>
        <translation>窗口与画笔</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>注册表</translation>
    </message>
    <message>
        <source>Private namespaces</source>
        <translation>专有命名空间</translation>
    </message>
    <message>
        <source>Native calls</source>
        <translation>原生调用</translation>
    </message>
    <message>
        <source>Security descriptors</source>
        <translation>安全描述符</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Window stations and desktops</source>
        <translation>窗口站与桌面</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>How many connections may wait; any number will do.</source>
        <translation>可以有多少个连接排队等待；任何数都可以。</translation>
    </message>
    <message>
        <source>Only the address at which a view begins is known; Windows takes any inside it.</source>
        <translation>只认视图开始处的地址；Windows 接受视图内的任何地址。</translation>
    </message>
    <message>
        <source>Clears the entry, then lowers the object&apos;s count. Needs no access right. The close of the last handle to a pipe waits while another thread reads from it.</source>
        <translation>清除表项，然后使对象的计数减一。不需要任何访问权限。关闭管道的最后一个句柄时，若另一个线程正在从管道读取，则须等待。</translation>
    </message>
    <message>
        <source>Unlike CloseHandle it does not wait here until another thread&apos;s call on the same pipe is finished.</source>
        <translation>与 CloseHandle 不同：在这里，它不会等待另一个线程对同一管道的调用完成。</translation>
    </message>
    <message>
        <source>What the call returns for an entry that is protected from close is not documented; here it returns 0 and the entry stays.</source>
        <translation>对禁止关闭的表项，该调用返回什么，文档没有说明；在这里它返回 0，表项保留。</translation>
    </message>
    <message>
        <source>Enables a privilege that the token has, or disables all of them. Returns TRUE even for a privilege the token does not have: only the last error says so. Needs TOKEN_ADJUST_PRIVILEGES.</source>
        <translation>启用令牌所拥有的一项特权，或禁用全部特权。即使令牌没有这项特权也返回 TRUE：只有最近错误才说明这一点。需要 TOKEN_ADJUST_PRIVILEGES。</translation>
    </message>
    <message>
        <source>NewState is the name of one privilege, which is enabled; LookupPrivilegeValue is part of the call. Only privileges that decide about objects exist.</source>
        <translation>NewState 是要启用的一项特权的名称；LookupPrivilegeValue 已包含在此调用中。这里只有决定对象访问的那些特权。</translation>
    </message>
    <message>
        <source>TRUE: all privileges are disabled, and NewState is not looked at.</source>
        <translation>TRUE：禁用全部特权，不看 NewState。</translation>
    </message>
    <message>
        <source>The privilege to enable: SeDebugPrivilege, SeSecurityPrivilege, SeTakeOwnershipPrivilege ...</source>
        <translation>要启用的特权：SeDebugPrivilege、SeSecurityPrivilege、SeTakeOwnershipPrivilege……</translation>
    </message>
    <message>
        <source>The disk has no program files, so nothing can be written in the end.</source>
        <translation>磁盘上没有程序文件，因此最后什么也写不进去。</translation>
    </message>
    <message>
        <source>TRUE: the resources that are there go; FALSE: they are read now, so the file must be a program.</source>
        <translation>TRUE：丢弃已有的资源；FALSE：现在就读取它们，因此该文件必须是程序。</translation>
    </message>
    <message>
        <source>Creates an I/O completion port, or makes a file belong to one; then the handle of the port is returned, not a new one. Every operation of the file that had an OVERLAPPED then queues a packet when it ends.</source>
        <translation>建立 I/O 完成端口，或使文件归属于某个完成端口；此时返回的是该端口的句柄，而不是新句柄。此后该文件上每个带 OVERLAPPED 的操作在结束时都会向端口排入一个完成包。</translation>
    </message>
    <message>
        <source>Writes bytes to a file, a pipe, a mailslot or another device. A pipe without room for them makes the thread wait. Needs FILE_WRITE_DATA or FILE_APPEND_DATA.</source>
        <translation>向文件、管道、邮槽或其他设备写入字节。管道没有足够空间时线程等待。需要 FILE_WRITE_DATA 或 FILE_APPEND_DATA。</translation>
    </message>
    <message>
        <source>How many bytes may wait for the client before a write must wait.</source>
        <translation>最多有多少字节可以等候客户端读取；超出时写入必须等待。</translation>
    </message>
    <message>
        <source>How many bytes may wait for the server before a write must wait.</source>
        <translation>最多有多少字节可以等候服务器读取；超出时写入必须等待。</translation>
    </message>
    <message>
        <source>How long NMPWAIT_USE_DEFAULT_WAIT is, in milliseconds; 0 for 50.</source>
        <translation>NMPWAIT_USE_DEFAULT_WAIT 表示多少毫秒；0 表示 50。</translation>
    </message>
    <message>
        <source>The address of the OVERLAPPED that the operation was begun with.</source>
        <translation>开始该操作时所用的 OVERLAPPED 的地址。</translation>
    </message>
    <message>
        <source>What became of an operation that was begun with an OVERLAPPED: its bytes, or its error. A pending one gives ERROR_IO_INCOMPLETE, or is waited for.</source>
        <translation>用 OVERLAPPED 开始的操作结果如何：字节数或错误。操作仍挂起时给出 ERROR_IO_INCOMPLETE，或者等待它结束。</translation>
    </message>
    <message>
        <source>Receives how many bytes were moved.</source>
        <translation>接收已传送的字节数。</translation>
    </message>
    <message>
        <source>TRUE: the thread waits until the event of the OVERLAPPED is signaled, or the file when it has none.</source>
        <translation>TRUE：线程等待，直到 OVERLAPPED 的事件有信号；没有事件时等待文件有信号。</translation>
    </message>
    <message>
        <source>Cancels what the calling thread has begun on a file and what is not finished. The operations end with ERROR_OPERATION_ABORTED.</source>
        <translation>取消调用线程在文件上开始且尚未完成的操作。这些操作以 ERROR_OPERATION_ABORTED 结束。</translation>
    </message>
    <message>
        <source>Cancels what any thread of the process has begun on a file, also a call that waits. Fails with ERROR_NOT_FOUND when nothing is pending.</source>
        <translation>取消进程中任何线程在文件上开始的操作，包括正在等待的调用。没有挂起的操作时以 ERROR_NOT_FOUND 失败。</translation>
    </message>
    <message>
        <source>Only the operation that was begun with it; NULL for all.</source>
        <translation>只取消用它开始的操作；NULL 表示全部。</translation>
    </message>
    <message>
        <source>Lets a thread go that waits in a call on a file; that call fails with ERROR_OPERATION_ABORTED. Needs THREAD_TERMINATE.</source>
        <translation>放行在文件调用中等待的线程；那个调用以 ERROR_OPERATION_ABORTED 失败。需要 THREAD_TERMINATE。</translation>
    </message>
    <message>
        <source>How many bytes may wait in it before a write must wait; 0 for 4096.</source>
        <translation>管道中最多可以留有多少字节，超出时写入必须等待；0 表示 4096。</translation>
    </message>
    <message>
        <source>How many bytes are copied at most.</source>
        <translation>最多复制多少字节。</translation>
    </message>
    <message>
        <source>Receives how many bytes were copied; they stay in the pipe.</source>
        <translation>接收已复制的字节数；这些字节仍留在管道中。</translation>
    </message>
    <message>
        <source>Receives how many bytes of the next message were not copied.</source>
        <translation>接收下一条消息中未复制的字节数。</translation>
    </message>
    <message>
        <source>Waits until an instance of a pipe listens. It opens nothing: somebody else may be faster. Fails with ERROR_SEM_TIMEOUT when the time has passed, and at once when there is no such pipe.</source>
        <translation>等待直到管道的某个实例在侦听。它什么也不打开：别人可能抢先。时间已过时以 ERROR_SEM_TIMEOUT 失败；没有这个管道时立即失败。</translation>
    </message>
    <message>
        <source>Milliseconds; NMPWAIT_WAIT_FOREVER, or NMPWAIT_USE_DEFAULT_WAIT for what the server&apos;s CreateNamedPipe said.</source>
        <translation>毫秒数；或 NMPWAIT_WAIT_FOREVER；或 NMPWAIT_USE_DEFAULT_WAIT，即服务器的 CreateNamedPipe 所指定的时间。</translation>
    </message>
    <message>
        <source>Writes a message and waits for the answer. Only for an end that reads messages, and that has nothing to read.</source>
        <translation>写入一条消息并等待回答。只用于按消息读取、且没有可读内容的一端。</translation>
    </message>
    <message>
        <source>A handle to an end of a pipe.</source>
        <translation>管道一端的句柄。</translation>
    </message>
    <message>
        <source>How many bytes the message has.</source>
        <translation>消息有多少字节。</translation>
    </message>
    <message>
        <source>The size of the buffer for the answer.</source>
        <translation>存放回答的缓冲区大小。</translation>
    </message>
    <message>
        <source>Receives how many bytes the answer has.</source>
        <translation>接收回答的字节数。</translation>
    </message>
    <message>
        <source>The calling thread acts as the client of a pipe. Before something has been read from the pipe nobody knows who that is.</source>
        <translation>调用线程以管道客户端的身份行事。在从管道读到内容之前，没有人知道客户端是谁。</translation>
    </message>
    <message>
        <source>The client is its process: what its thread impersonates does not count.</source>
        <translation>客户端就是它的进程：其线程所模拟的身份不计。</translation>
    </message>
    <message>
        <source>Receives the id of the process.</source>
        <translation>接收进程标识符。</translation>
    </message>
    <message>
        <source>How this end of a pipe reads and whether it waits. A client reads bytes until it asks for messages. Needs FILE_WRITE_ATTRIBUTES.</source>
        <translation>管道这一端如何读取、是否等待。客户端按字节读取，直到它要求按消息读取。需要 FILE_WRITE_ATTRIBUTES。</translation>
    </message>
    <message>
        <source>PIPE_READMODE_MESSAGE for messages, PIPE_NOWAIT not to wait; or the address of a variable that has it.</source>
        <translation>PIPE_READMODE_MESSAGE 表示按消息读取，PIPE_NOWAIT 表示不等待；或存放该值的变量的地址。</translation>
    </message>
    <message>
        <source>How this end of a pipe reads, and how many instances the pipe has. Needs FILE_READ_ATTRIBUTES.</source>
        <translation>管道这一端如何读取，以及管道有多少实例。需要 FILE_READ_ATTRIBUTES。</translation>
    </message>
    <message>
        <source>Receives PIPE_READMODE_MESSAGE and PIPE_NOWAIT.</source>
        <translation>接收 PIPE_READMODE_MESSAGE 和 PIPE_NOWAIT。</translation>
    </message>
    <message>
        <source>Receives the number of instances.</source>
        <translation>接收实例数。</translation>
    </message>
    <message>
        <source>What a pipe was made as. Needs FILE_READ_ATTRIBUTES.</source>
        <translation>管道建立时的各项设定。需要 FILE_READ_ATTRIBUTES。</translation>
    </message>
    <message>
        <source>Receives PIPE_SERVER_END and PIPE_TYPE_MESSAGE where they hold.</source>
        <translation>接收 PIPE_SERVER_END 和 PIPE_TYPE_MESSAGE（若成立）。</translation>
    </message>
    <message>
        <source>Receives how many bytes may wait at the other end.</source>
        <translation>接收另一端最多可以留有的字节数。</translation>
    </message>
    <message>
        <source>Receives how many bytes may wait at this end.</source>
        <translation>接收这一端最多可以留有的字节数。</translation>
    </message>
    <message>
        <source>Receives how many instances there may be.</source>
        <translation>接收允许的最大实例数。</translation>
    </message>
    <message>
        <source>The process that opened the client&apos;s end of a pipe, even after it closed it.</source>
        <translation>打开管道客户端的进程，即使它已经关闭了句柄。</translation>
    </message>
    <message>
        <source>The process that made the server&apos;s end of a pipe.</source>
        <translation>建立管道服务器端的进程。</translation>
    </message>
    <message>
        <source>A standard handle of the process: a value that is there already, nothing is opened. NULL in a process that has none: programs with windows and detached ones begin so. Before anybody asks, the simulation does not show the console&apos;s.</source>
        <translation>进程的一个标准句柄：这个值本来就有，并不打开任何东西。没有标准句柄的进程得到 NULL：窗口程序和脱离控制台的进程一开始就是这样。在程序查询之前，模拟中不显示控制台的句柄。</translation>
    </message>
    <message>
        <source>Sets what shall happen to the members when the last handle to the job is closed and whether their children may leave it, or a completion port that is told of its members. Needs JOB_OBJECT_SET_ATTRIBUTES.</source>
        <translation>设置最后一个作业句柄关闭时如何处置成员、成员的子进程可否脱离作业，或者设置接收成员消息的完成端口。需要 JOB_OBJECT_SET_ATTRIBUTES。</translation>
    </message>
    <message>
        <source>Limits on time, memory and the number of processes are left out.</source>
        <translation>未模拟对时间、内存和进程数量的限制。</translation>
    </message>
    <message>
        <source>Which structure the next argument is.</source>
        <translation>下一个参数是哪种结构。</translation>
    </message>
    <message>
        <source>BasicLimitInformation.LimitFlags of the structure, or the CompletionKey and the CompletionPort.</source>
        <translation>结构中的 BasicLimitInformation.LimitFlags，或者 CompletionKey 和 CompletionPort。</translation>
    </message>
    <message>
        <source>Ends all members of a job, which is signaled from then on. Needs JOB_OBJECT_TERMINATE.</source>
        <translation>结束作业的所有成员，此后作业一直有信号。需要 JOB_OBJECT_TERMINATE。</translation>
    </message>
    <message>
        <source>Starts a process with one thread. The caller gets a handle to each; the child gets a snapshot of the inheritable handles when bInheritHandles is TRUE. Its standard handles are its parent&apos;s, copied or duplicated, where lpStartupInfo does not give them.</source>
        <translation>启动一个带有一个线程的进程。调用者得到二者各一个句柄；bInheritHandles 为 TRUE 时，子进程得到此刻全部可继承句柄的快照。lpStartupInfo 没有给出的标准句柄来自父进程：照原值复制，或者重复一份。</translation>
    </message>
    <message>
        <source>CREATE_SUSPENDED: the first thread waits for ResumeThread. EXTENDED_STARTUPINFO_PRESENT: lpStartupInfo has attributes. CREATE_NEW_CONSOLE, CREATE_NO_WINDOW, DETACHED_PROCESS: which console the child has.</source>
        <translation>CREATE_SUSPENDED：第一个线程等待 ResumeThread。EXTENDED_STARTUPINFO_PRESENT：lpStartupInfo 带有属性。CREATE_NEW_CONSOLE、CREATE_NO_WINDOW、DETACHED_PROCESS：子进程用哪个控制台。</translation>
    </message>
    <message>
        <source>Standard handles; a list of the handles to inherit; jobs for the child; another process to inherit from.</source>
        <translation>标准句柄；要继承的句柄的列表；子进程要加入的作业；作为继承来源的另一个进程。</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>The folder in which the child begins; NULL for the caller&apos;s.</source>
        <translation>子进程开始时所在的文件夹；NULL 表示与调用者相同。</translation>
    </message>
    <message>
        <source>Only files and folders of a small disk exist, and one serial port, COM1. Attributes are left out.</source>
        <translation>只有一个小磁盘上的文件和文件夹，以及一个串口 COM1。不模拟文件属性。</translation>
    </message>
    <message>
        <source>The file; a name without a folder is in the current folder. Or CON, CONIN$, CONOUT$, COM1, \\.\pipe\name, \\.\mailslot\name.</source>
        <translation>文件；不带文件夹的名字位于当前文件夹。也可以是 CON、CONIN$、CONOUT$、COM1、\\.\pipe\name、\\.\mailslot\name。</translation>
    </message>
    <message>
        <source>Makes the file end at the position of the file object. It cannot be cut where a file mapping is made of it: ERROR_USER_MAPPED_FILE. Needs FILE_WRITE_DATA.</source>
        <translation>让文件在文件对象的当前位置结束。已经为它建立了文件映射的部分不能截掉：ERROR_USER_MAPPED_FILE。需要 FILE_WRITE_DATA。</translation>
    </message>
    <message>
        <source>Sees to it that what was written to a file is on the disk. Needs FILE_WRITE_DATA or FILE_APPEND_DATA.</source>
        <translation>确保写入文件的内容已经到达磁盘。需要 FILE_WRITE_DATA 或 FILE_APPEND_DATA。</translation>
    </message>
    <message>
        <source>On a pipe it would wait until the other end has read everything; here it returns at once.</source>
        <translation>对管道，它本应等到另一端读完全部内容；这里立即返回。</translation>
    </message>
    <message>
        <source>Sees to it that what was written through a view is in the file.</source>
        <translation>确保通过视图写入的内容已经在文件里。</translation>
    </message>
    <message>
        <source>How many bytes; 0 for all the rest.</source>
        <translation>字节数；0 表示其余全部。</translation>
    </message>
    <message>
        <source>The size of a file in bytes, also of one with more than 4 GiB.</source>
        <translation>文件的大小，以字节计；超过 4 GiB 的文件也行。</translation>
    </message>
    <message>
        <source>Receives the size.</source>
        <translation>接收大小。</translation>
    </message>
    <message>
        <source>Where the file is now that a handle leads to: how long the path is, or how much room the buffer would need. A file that was renamed has its new name.</source>
        <translation>句柄所指的文件现在在哪里：返回路径的长度，或者缓冲区需要多大。改过名的文件给出新名字。</translation>
    </message>
    <message>
        <source>VOLUME_NAME_GUID is left out; a file that is deleted and still open is in a folder of NTFS, under a number that is made up.</source>
        <translation>不模拟 VOLUME_NAME_GUID；已删除而仍打开着的文件位于 NTFS 自己的一个文件夹里，其编号是虚构的。</translation>
    </message>
    <message>
        <source>Receives the path.</source>
        <translation>接收路径。</translation>
    </message>
    <message>
        <source>The size of the buffer, in characters.</source>
        <translation>缓冲区的大小，以字符计。</translation>
    </message>
    <message>
        <source>How the volume is named: VOLUME_NAME_DOS (0) with a letter, VOLUME_NAME_NT as a device, VOLUME_NAME_NONE not at all.</source>
        <translation>如何写出卷名：VOLUME_NAME_DOS（0）用盘符，VOLUME_NAME_NT 用设备名，VOLUME_NAME_NONE 不写。</translation>
    </message>
    <message>
        <source>What a file is: attributes, size, the number of its names and its number on the disk. Two handles lead to the same file when dwVolumeSerialNumber and nFileIndexLow are equal.</source>
        <translation>文件的情况：属性、大小、名字的个数以及它在磁盘上的编号。dwVolumeSerialNumber 和 nFileIndexLow 都相同时，两个句柄指向同一个文件。</translation>
    </message>
    <message>
        <source>Times are left out.</source>
        <translation>不模拟时间。</translation>
    </message>
    <message>
        <source>Receives dwFileAttributes, dwVolumeSerialNumber, nFileSizeLow, nNumberOfLinks and nFileIndexLow.</source>
        <translation>接收 dwFileAttributes、dwVolumeSerialNumber、nFileSizeLow、nNumberOfLinks 和 nFileIndexLow。</translation>
    </message>
    <message>
        <source>A handle to a file, with FILE_READ_DATA or FILE_WRITE_DATA.</source>
        <translation>文件的句柄，带有 FILE_READ_DATA 或 FILE_WRITE_DATA。</translation>
    </message>
    <message>
        <source>Where the range begins: the lower 32 bits.</source>
        <translation>区域从哪里开始：低 32 位。</translation>
    </message>
    <message>
        <source>Where the range begins: the upper 32 bits.</source>
        <translation>区域从哪里开始：高 32 位。</translation>
    </message>
    <message>
        <source>How long the range is: the lower 32 bits.</source>
        <translation>区域有多长：低 32 位。</translation>
    </message>
    <message>
        <source>How long the range is: the upper 32 bits.</source>
        <translation>区域有多长：高 32 位。</translation>
    </message>
    <message>
        <source>Locks a range of a file for this file object in this process: all others are refused with ERROR_LOCK_VIOLATION when they read or write there. It never waits.</source>
        <translation>为本进程里的这个文件对象锁定文件的一个区域：其他任何人在那里读写都会被拒绝，错误为 ERROR_LOCK_VIOLATION。它从不等待。</translation>
    </message>
    <message>
        <source>Locks a range of a file: exclusively, or so that everybody may read and nobody may write. It waits when others have locked it, or fails with LOCKFILE_FAIL_IMMEDIATELY.</source>
        <translation>锁定文件的一个区域：独占地锁定，或者让人人可读而谁也不能写。别人已经锁定时它会等待；写了 LOCKFILE_FAIL_IMMEDIATELY 则立即失败。</translation>
    </message>
    <message>
        <source>LOCKFILE_EXCLUSIVE_LOCK, else the lock is shared; LOCKFILE_FAIL_IMMEDIATELY does not wait.</source>
        <translation>LOCKFILE_EXCLUSIVE_LOCK 为独占锁，否则为共享锁；LOCKFILE_FAIL_IMMEDIATELY 表示不等待。</translation>
    </message>
    <message>
        <source>Gives up a lock of exactly this range. Closing the last handle of the process to the file object does it, too.</source>
        <translation>放弃恰好是这个区域的锁。进程关闭指向该文件对象的最后一个句柄，也会放弃。</translation>
    </message>
    <message>
        <source>The file or folder that shall have another name.</source>
        <translation>要改名的文件或文件夹。</translation>
    </message>
    <message>
        <source>The new name, which may be in another folder.</source>
        <translation>新名字，可以在另一个文件夹里。</translation>
    </message>
    <message>
        <source>What the replaced file is called from now on; NULL deletes it.</source>
        <translation>被替换的文件从此叫什么；NULL 表示删除它。</translation>
    </message>
    <message>
        <source>Gives a file or folder another name. ERROR_ALREADY_EXISTS when the name is taken. Whoever has it open must share it for deletion.</source>
        <translation>给文件或文件夹改名。名字已被占用时得到 ERROR_ALREADY_EXISTS。谁打开着它，就必须允许共享删除。</translation>
    </message>
    <message>
        <source>Gives a file or folder another name, and can replace the file that has it: only when nobody has that one open, else ERROR_ACCESS_DENIED.</source>
        <translation>给文件或文件夹改名，并且可以替换已占用这个名字的文件：只有没人打开那个文件时才行，否则得到 ERROR_ACCESS_DENIED。</translation>
    </message>
    <message>
        <source>MOVEFILE_DELAY_UNTIL_REBOOT is left out.</source>
        <translation>不模拟 MOVEFILE_DELAY_UNTIL_REBOOT。</translation>
    </message>
    <message>
        <source>MOVEFILE_REPLACE_EXISTING: a file of the new name is replaced; a folder never is.</source>
        <translation>MOVEFILE_REPLACE_EXISTING：替换已有这个新名字的文件；文件夹从不被替换。</translation>
    </message>
    <message>
        <source>Puts a file in the place of another one. Whoever has one of them open must share it for deletion; who has the replaced file open goes on using that.</source>
        <translation>用一个文件顶替另一个文件。谁打开着其中之一，就必须允许共享删除；打开着被替换文件的人继续使用原来那个文件。</translation>
    </message>
    <message>
        <source>The replacement does not get the attributes of the replaced file.</source>
        <translation>顶替的文件不会得到被替换文件的属性。</translation>
    </message>
    <message>
        <source>The file that is replaced.</source>
        <translation>被替换的文件。</translation>
    </message>
    <message>
        <source>The file that gets its name.</source>
        <translation>得到它的名字的文件。</translation>
    </message>
    <message>
        <source>Moves the position of a file object, for all handles that lead to it; it may lie behind the end of the file.</source>
        <translation>移动文件对象的当前位置，对指向它的所有句柄都有效；位置可以在文件末尾之后。</translation>
    </message>
    <message>
        <source>Receives the new position.</source>
        <translation>接收新位置。</translation>
    </message>
    <message>
        <source>The file; a name without a folder is in the current folder.</source>
        <translation>文件；不带文件夹的名字位于当前文件夹。</translation>
    </message>
    <message>
        <source>Deletes a file, not a handle: its name is free at once, and whoever has it open goes on using it. They must share it for deletion, and it must not be mapped.</source>
        <translation>删除文件，而不是句柄：名字立刻空出来，打开着它的人可以继续使用。他们必须允许共享删除，而且文件不能已被映射。</translation>
    </message>
    <message>
        <source>Before Windows 10 1903 the name stays until the last handle is closed: the rule &quot;deletion = with_last_handle&quot;.</source>
        <translation>在 Windows 10 1903 之前，名字要保留到最后一个句柄关闭：规则“deletion = with_last_handle”。</translation>
    </message>
    <message>
        <source>The folder; a name without one above it is in the current folder.</source>
        <translation>文件夹；不带上级文件夹的名字位于当前文件夹。</translation>
    </message>
    <message>
        <source>Makes a folder. It gives no handle. ERROR_ALREADY_EXISTS when something has the name.</source>
        <translation>创建文件夹。它不给出句柄。名字已被占用时得到 ERROR_ALREADY_EXISTS。</translation>
    </message>
    <message>
        <source>Removes an empty folder. It fails with ERROR_SHARING_VIOLATION while the folder is the current one of a process, and with ERROR_DIR_NOT_EMPTY while something is in it.</source>
        <translation>删除空文件夹。它是某个进程的当前文件夹时，得到 ERROR_SHARING_VIOLATION；里面还有东西时，得到 ERROR_DIR_NOT_EMPTY。</translation>
    </message>
    <message>
        <source>Chooses the folder in which names without a folder begin. The process opens it and keeps it open: nobody can remove or rename it meanwhile.</source>
        <translation>选择不带文件夹的名字从哪个文件夹算起。进程会打开它并一直开着：其间谁也不能删除它或给它改名。</translation>
    </message>
    <message>
        <source>The current folder of the process: how long its path is, or how much room the buffer would need. The handle to it is shown from now on.</source>
        <translation>进程的当前文件夹：返回路径的长度，或者缓冲区需要多大。指向它的句柄从此显示出来。</translation>
    </message>
    <message>
        <source>Changes parts of an object&apos;s security descriptor. The DACL needs WRITE_DAC, owner and label WRITE_OWNER. The owner must be one that the caller&apos;s token may name, the label not above it. Handles that are open keep the access they have.</source>
        <translation>更改对象的安全描述符的某些部分。更改 DACL 需要 WRITE_DAC，更改所有者和标签需要 WRITE_OWNER。所有者必须是调用者的令牌可以指定的，标签不能高于它的级别。已打开的句柄保留原有的访问权限。</translation>
    </message>
    <message>
        <source>Lists the handles of all processes: whose each is, its value, the access it grants and the address of its object. Fails with STATUS_INFO_LENGTH_MISMATCH when the buffer is too small; ReturnLength says how large it must be.</source>
        <translation>列出所有进程的句柄：每个句柄属于谁、它的值、已授予的访问权限和对象的地址。缓冲区太小时以 STATUS_INFO_LENGTH_MISMATCH 失败；ReturnLength 说明需要多大。</translation>
    </message>
    <message>
        <source>Only SystemExtendedHandleInformation is simulated, for the lesson&apos;s processes; the first 256 handles become variables. The number of the object&apos;s type, which differs from version to version, is left out. Since Windows 11 24H2 the addresses are 0 for callers without SeDebugPrivilege.</source>
        <translation>只模拟 SystemExtendedHandleInformation，只列出课程中的进程；前 256 个句柄成为变量。对象类型的编号因版本而异，略去。从 Windows 11 24H2 起，没有 SeDebugPrivilege 的调用者看到的地址是 0。</translation>
    </message>
    <message>
        <source>What is asked for: SystemExtendedHandleInformation.</source>
        <translation>要查询什么：SystemExtendedHandleInformation。</translation>
    </message>
    <message>
        <source>Receives NumberOfHandles and, for each handle, Handles0.UniqueProcessId, Handles0.HandleValue, Handles0.Object and so on.</source>
        <translation>接收 NumberOfHandles，以及每个句柄的 Handles0.UniqueProcessId、Handles0.HandleValue、Handles0.Object 等。</translation>
    </message>
    <message>
        <source>The size of the buffer in bytes: 16 and 40 for each handle in programs of 64 bits.</source>
        <translation>缓冲区的字节数：在 64 位程序中是 16，再加上每个句柄 40。</translation>
    </message>
    <message>
        <source>Receives the size that is needed, or NULL.</source>
        <translation>接收所需的大小，或为 NULL。</translation>
    </message>
    <message>
        <source>The environment is left out. Programs that exist are the ones the lesson names; well-known ones such as notepad.exe and pythonw.exe are programs with windows, all others console programs.</source>
        <translation>不模拟环境变量。存在的程序只有课里提到的那些；notepad.exe、pythonw.exe 等众所周知的程序是窗口程序，其余都是控制台程序。</translation>
    </message>
    <message>
        <source>Receives what is read, as a text up to the first zero: &amp;text. NULL: the lesson does not say where.</source>
        <translation>接收读到的内容，作为到第一个零为止的文本：&amp;text。NULL 表示课程没有说放在哪里。</translation>
    </message>
    <message>
        <source>What is written: a string, a variable that holds one, the address of a view. NULL: zeros.</source>
        <translation>写入的内容：字符串、存有字符串的变量、视图的地址。NULL 表示全是零。</translation>
    </message>
    <message>
        <source>Only the first 256 bytes are remembered; all others are zeros.</source>
        <translation>只记住前 256 个字节，其余全是零。</translation>
    </message>
    <message>
        <source>Copies bytes from one place in memory to another: into a view, or out of it. An address without memory, and a view that does not allow it, raise EXCEPTION_ACCESS_VIOLATION.</source>
        <translation>把字节从内存的一处复制到另一处：写进视图，或从视图读出。没有内存的地址，以及不允许这样做的视图，都会引发 EXCEPTION_ACCESS_VIOLATION。</translation>
    </message>
    <message>
        <source>Memory is views and the program&apos;s variables. Of a view only the first 256 bytes of its file mapping are remembered. The program is taken to catch the exception.</source>
        <translation>内存只有视图和程序的变量。视图只记住其文件映射的前 256 个字节。假定程序会处理该异常。</translation>
    </message>
    <message>
        <source>Where the bytes go: the address of a view, or &amp;text, which receives a text up to the first zero.</source>
        <translation>字节写到哪里：视图的地址，或 &amp;text，后者接收到第一个零为止的文本。</translation>
    </message>
    <message>
        <source>Where they come from: a string, a variable that holds one, the address of a view.</source>
        <translation>字节从哪里来：字符串、存有字符串的变量、视图的地址。</translation>
    </message>
    <message>
        <source>How many bytes.</source>
        <translation>字节数。</translation>
    </message>
    <message>
        <source>The addresses are made up. Only the first 256 bytes of a file mapping are remembered.</source>
        <translation>地址是虚构的。文件映射只记住前 256 个字节。</translation>
    </message>
    <message>
        <source>The address of an OVERLAPPED: of a variable, whose fields Offset and OffsetHigh say where the range begins.</source>
        <translation>OVERLAPPED 的地址：即一个变量的地址，其字段 Offset 和 OffsetHigh 说明区域从哪里开始。</translation>
    </message>
    <message>
        <source>Gives up a lock of exactly this range.</source>
        <translation>放弃恰好是这个区域的锁。</translation>
    </message>
    <message>
        <source>NULL, or the address of an OVERLAPPED: of a variable, whose field hEvent may be an event, and whose fields Offset and OffsetHigh say where a file on the disk is used. With it a file opened with FILE_FLAG_OVERLAPPED does not make the thread wait.</source>
        <translation>NULL 或 OVERLAPPED 的地址：即一个变量的地址，其字段 hEvent 可以是一个事件，字段 Offset 和 OffsetHigh 说明在磁盘文件的何处读写。有了它，用 FILE_FLAG_OVERLAPPED 打开的文件不会让线程等待。</translation>
    </message>
    <message>
        <source>Opens a pipe of messages, writes a message, waits for the answer and closes the pipe again. When no instance listens, it waits for one first.</source>
        <translation>打开一个消息管道，写入一条消息，等待应答，然后关闭管道。没有实例在侦听时，先等待一个实例。</translation>
    </message>
    <message>
        <source>How long it waits for an instance that listens.</source>
        <translation>等待侦听中的实例的时间。</translation>
    </message>
    <message>
        <source>Only the first 256 bytes of a file are remembered, and of devices only how many bytes they are.</source>
        <translation>文件只记住前 256 个字节，设备则只记住有多少字节。</translation>
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
        <source>the language: %1 (default: the lesson&apos;s)</source>
        <translation>语言：%1（默认：课程的语言）</translation>
    </message>
    <message>
        <source>print one JSON object a line</source>
        <translation>每行输出一个 JSON 对象</translation>
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
    <message>
        <source>run under other rules: nt, textbook, or &quot;nt, free_entry = fifo&quot;; compare two: textbook,nt</source>
        <translation>按其他规则运行：nt、textbook 或 &quot;nt, free_entry = fifo&quot;；比较两套规则：textbook,nt</translation>
    </message>
    <message>
        <source>Write the lesson as real Win32 programs, with Makefile and CMakeLists.txt.</source>
        <translation>把课程写成真正的 Win32 程序，附带 Makefile 和 CMakeLists.txt。</translation>
    </message>
    <message>
        <source>the folder to write into</source>
        <translation>要写入的文件夹</translation>
    </message>
    <message>
        <source>print the facts that the programs must report</source>
        <translation>输出程序必须报告的事实</translation>
    </message>
    <message>
        <source>report access, flags and HandleCount of every new entry, too</source>
        <translation>还报告每个新表项的访问权限、标志和 HandleCount</translation>
    </message>
    <message>
        <source>replace files that this command did not write</source>
        <translation>替换不是由此命令写出的文件</translation>
    </message>
    <message>
        <source>no folder to write into was named. Add -o and a folder, such as -o programs.</source>
        <translation>没有指明要写入的文件夹。请加上 -o 和文件夹，例如 -o programs。</translation>
    </message>
    <message>
        <source>%1 exists and was not written by this command. Choose another folder, or add --force to replace it.</source>
        <translation>%1 已存在，而且不是由此命令写出的。请选择其他文件夹，或加上 --force 替换它。</translation>
    </message>
    <message>
        <source>--rules: two sets of rules can be compared, not %1.</source>
        <translation>--rules：只能比较两套规则，而不是 %1 套。</translation>
    </message>
    <message>
        <source>the language of the help: %1 (default: yours; with --json en)</source>
        <translation>帮助的语言：%1（默认：你的语言；用 --json 时为 en）</translation>
    </message>
    <message>
        <source>Print prediction questions about a lesson, with a key that names the misconception behind every wrong answer.</source>
        <translation>输出关于课程的预测题，并附答案；答案指出每个错误选项背后的误解。</translation>
    </message>
    <message>
        <source>print GIFT, which Moodle and other course systems import</source>
        <translation>输出 GIFT 格式，可导入 Moodle 等课程系统</translation>
    </message>
    <message>
        <source>at most so many questions, the most telling ones</source>
        <translation>最多出这么多题，选最能说明问题的</translation>
    </message>
    <message>
        <source>%1:%2: nobody can answer this wrong: %3. No misconception that HandleLab knows leads to another answer. Ask for something that the next call changes, or that one could think it changes.</source>
        <translation>%1:%2：这道题没有人会答错：%3。HandleLab 所知的误解都不会得出别的答案。请改问下一个调用会改变的内容，或人们可能以为它会改变的内容。</translation>
    </message>
    <message>
        <source>--json and --gift are two forms; choose one of them.</source>
        <translation>--json 和 --gift 是两种格式；请选择其一。</translation>
    </message>
    <message>
        <source>the results could not be written to standard output: %1.</source>
        <translation>无法把结果写到标准输出：%1。</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Make a lesson of a program in C or C++: the calls that are known, in their order. What is left out is listed.</source>
        <translation>把 C 或 C++ 程序变成课程：按顺序取出认识的调用，并列出略去的部分。</translation>
    </message>
    <message>
        <source>the program, a .c or .cpp file</source>
        <translation>程序，即 .c 或 .cpp 文件</translation>
    </message>
    <message>
        <source>the lesson to write (default: standard output)</source>
        <translation>要写入的课程（默认：标准输出）</translation>
    </message>
    <message>
        <source>replace a file that is there</source>
        <translation>替换已有的文件</translation>
    </message>
    <message>
        <source>%1 cannot be read. Name a file with a program in C or C++.</source>
        <translation>无法读取 %1。请给出一个 C 或 C++ 程序文件。</translation>
    </message>
    <message>
        <source>%1 is no text, or has more than 1 MiB.</source>
        <translation>%1 不是文本，或者大于 1 MiB。</translation>
    </message>
    <message>
        <source>%1:%2: left out: %3: %4</source>
        <translation>%1:%2：已略去：%3：%4</translation>
    </message>
    <message>
        <source>%1 exists. Choose another file, or add --force to replace it.</source>
        <translation>%1 已存在。请选择其他文件，或加上 --force 来替换它。</translation>
    </message>
    <message>
        <source>%1 makes no call that a lesson could have. handlelab calls lists those that are known.</source>
        <translation>%1 没有课程能有的调用。handlelab calls 列出已知的调用。</translation>
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
    <message>
        <source>Sheet to print, with key (*.pdf)</source>
        <translation>可打印的试卷，附答案 (*.pdf)</translation>
    </message>
    <message>
        <source>GIFT for Moodle and other course systems (*.gift *.txt)</source>
        <translation>GIFT，用于 Moodle 等课程系统 (*.gift *.txt)</translation>
    </message>
    <message>
        <source>Export the questions</source>
        <translation>导出题目</translation>
    </message>
    <message>
        <source>The file was changed</source>
        <translation>文件已被更改</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since you opened it.</source>
        <translation>自您打开“%1”以来，另一个程序更改了它。</translation>
    </message>
    <message>
        <source>Saving both keeps that file and writes yours under a new name. Reloading shows what is in the file; undo brings yours back. Overwriting loses what the other program wrote.</source>
        <translation>“两者都保存”会保留该文件，并把您的内容用新名称写出。“重新加载”显示文件中的内容；撤销可以找回您的内容。“覆盖”会丢失另一个程序写入的内容。</translation>
    </message>
    <message>
        <source>Save both…</source>
        <translation>两者都保存…</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Discard unsaved work</source>
        <translation>丢弃未保存的内容</translation>
    </message>
    <message>
        <source>Discard “%1” of %2? Nothing brings it back.</source>
        <translation>要丢弃“%1”（%2）吗？丢弃后无法找回。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>丢弃…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>HandleLab ended before this was saved. What you leave for later is kept and offered again.</source>
        <translation>HandleLab 在保存以下内容之前就结束了。留到以后的内容会保留下来，下次再询问。</translation>
    </message>
    <message>
        <source>“%1” exists already. Replace it?</source>
        <translation>“%1”已存在。要替换它吗？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
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
        <source>New lesson</source>
        <translation>新建课程</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
</context>
<context>
    <name>ExportQuestions</name>
    <message>
        <source>The name of the file must end in .gift or .txt for a course system, or in .pdf for a sheet to print.</source>
        <translation>文件名必须以 .gift 或 .txt 结尾（用于课程系统），或以 .pdf 结尾（用于打印试卷）。</translation>
    </message>
    <message>
        <source>The sheet could not be made. Is there enough memory?</source>
        <translation>无法生成试卷。内存是否足够？</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>%1 was not written: there is no room left on the disk. Make room there, or choose a folder on another disk. The old file, if any, is untouched.</source>
        <translation>没有写入 %1：磁盘空间已满。请腾出空间，或选择其他磁盘上的文件夹。原有的文件（如果有）没有改动。</translation>
    </message>
    <message>
        <source>%1 was not written: your share of the disk is used up. Make room there, or choose a folder on another disk. The old file, if any, is untouched.</source>
        <translation>没有写入 %1：您的磁盘配额已用完。请腾出空间，或选择其他磁盘上的文件夹。原有的文件（如果有）没有改动。</translation>
    </message>
    <message>
        <source>%1 was not written: the system allows no file of this size. Raise the limit (ulimit -f). The old file, if any, is untouched.</source>
        <translation>没有写入 %1：系统不允许这么大的文件。请提高限制（ulimit -f）。原有的文件（如果有）没有改动。</translation>
    </message>
    <message>
        <source>%1 was not written: you may not write there. Choose another folder or name.</source>
        <translation>没有写入 %1：您没有在那里写入的权限。请选择其他文件夹或名称。</translation>
    </message>
    <message>
        <source>%1 was not written: the disk can only be read. Choose a folder on another disk.</source>
        <translation>没有写入 %1：该磁盘是只读的。请选择其他磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>%1 was not written: the folder %2 does not exist. Create it first, or choose another one.</source>
        <translation>没有写入 %1：文件夹 %2 不存在。请先创建它，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 was not written: it is a folder. Choose another name.</source>
        <translation>没有写入 %1：它是一个文件夹。请选择其他名称。</translation>
    </message>
    <message>
        <source>%1 was not written: the name is too long. Choose a shorter one.</source>
        <translation>没有写入 %1：名称太长。请选择较短的名称。</translation>
    </message>
    <message>
        <source>%1 was not written: %2. Choose another folder or name. The old file, if any, is untouched.</source>
        <translation>没有写入 %1：%2。请选择其他文件夹或名称。原有的文件（如果有）没有改动。</translation>
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
        <source>focus on the selection</source>
        <translation>聚焦于所选内容</translation>
    </message>
    <message>
        <source>export, copy the picture</source>
        <translation>导出、复制图片</translation>
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
    <message>
        <source>quiz me: each call first asks what it will do</source>
        <translation>考考我：每个调用先问你它将做什么</translation>
    </message>
    <message>
        <source>answer, be shown the answer, continue</source>
        <translation>作答、看答案、继续</translation>
    </message>
    <message>
        <source>export questions: a sheet to print, or GIFT</source>
        <translation>导出题目：可打印的试卷，或 GIFT</translation>
    </message>
    <message>
        <source>the library of lessons, and back</source>
        <translation>课程库，以及返回</translation>
    </message>
    <message>
        <source>next lesson, previous lesson</source>
        <translation>下一课、上一课</translation>
    </message>
    <message>
        <source>new lesson, open, save</source>
        <translation>新建课程、打开、保存</translation>
    </message>
    <message>
        <source>what can be done with a thing; on the ground: a new process</source>
        <translation>能对它做什么；在空白处：新建进程</translation>
    </message>
    <message>
        <source>the whole text of the lesson, or what it says at this step</source>
        <translation>课程全文，或只看当前这一步的讲解</translation>
    </message>
    <message>
        <source>zoom, fit; in a presentation the size of everything</source>
        <translation>缩放，适合窗口；演示时改变整体大小</translation>
    </message>
    <message>
        <source>present, leave; then B blanks the screen, S shows notes, a number and Enter go to a step</source>
        <translation>演示，退出；演示时 B 黑屏，S 显示备注，输入数字并按 Enter 转到该步</translation>
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
    <message>
        <source>Its member processes keep it: %1.</source>
        <translation>成员进程使它存活：%1 个。</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Beside the handle table</source>
        <translation>句柄表之外</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>建立者</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>加载次数</translation>
    </message>
    <message>
        <source>Keeps referenced</source>
        <translation>保持引用</translation>
    </message>
    <message>
        <source>Owns the entry</source>
        <translation>拥有表项</translation>
    </message>
    <message>
        <source>freed</source>
        <translation>已释放</translation>
    </message>
    <message>
        <source>Why it is no entry</source>
        <translation>它为何不是表项</translation>
    </message>
    <message>
        <source>Threads that wait for it</source>
        <translation>等待它的线程</translation>
    </message>
    <message>
        <source>needs all of its objects</source>
        <translation>需要它的所有对象</translation>
    </message>
    <message>
        <source>Referenced without a handle</source>
        <translation>不经句柄的引用</translation>
    </message>
    <message>
        <source>Other end</source>
        <translation>另一端</translation>
    </message>
    <message>
        <source>Processes in this job</source>
        <translation>此作业中的进程</translation>
    </message>
    <message>
        <source>T%1 waits for</source>
        <translation>T%1 等待</translation>
    </message>
    <message>
        <source>T%1 is suspended</source>
        <translation>T%1 已挂起</translation>
    </message>
    <message>
        <source>T%1 acts with</source>
        <translation>T%1 所用的令牌</translation>
    </message>
    <message>
        <source>No entry: the value is the address of memory of the process. HeapDestroy ends it; CloseHandle does not know it.</source>
        <translation>不是表项：该值是进程内存的地址。它由 HeapDestroy 结束；CloseHandle 不认识它。</translation>
    </message>
    <message>
        <source>No entry: the value is the address at which the image is mapped. FreeLibrary takes one load back.</source>
        <translation>不是表项：该值是映像所映射到的地址。FreeLibrary 撤回一次加载。</translation>
    </message>
    <message>
        <source>No entry: the value is the address of a structure that owns a handle of the folder. FindClose frees both.</source>
        <translation>不是表项：该值是一个结构的地址，该结构拥有文件夹的一个句柄。FindClose 把二者都释放。</translation>
    </message>
    <message>
        <source>No entry: a context of the event log service, reached by messages. CloseEventLog or DeregisterEventSource ends it.</source>
        <translation>不是表项：它是事件日志服务的上下文，通过消息访问。它由 CloseEventLog 或 DeregisterEventSource 结束。</translation>
    </message>
    <message>
        <source>No entry: memory of the process that collects the changes of a file. EndUpdateResource frees it.</source>
        <translation>不是表项：它是进程的一块内存，收集对文件的更改。它由 EndUpdateResource 释放。</translation>
    </message>
    <message>
        <source>No entry: memory of the process that describes a boundary. DeleteBoundaryDescriptor frees it.</source>
        <translation>不是表项：它是进程的一块内存，描述一个边界。它由 DeleteBoundaryDescriptor 释放。</translation>
    </message>
    <message>
        <source>No entry: a range of addresses that shows the pages of a section. It keeps the section alive until UnmapViewOfFile.</source>
        <translation>不是表项：它是一段地址，展示区段的各页。它使区段保持存活，直到 UnmapViewOfFile。</translation>
    </message>
    <message>
        <source>No entry: the prefix under which this process finds the names of a private namespace.</source>
        <translation>不是表项：它是前缀，此进程凭它找到专有命名空间中的名称。</translation>
    </message>
    <message>
        <source>No handle at all: the library of sockets counts how often the process called WSAStartup.</source>
        <translation>根本不是句柄：套接字库记录进程调用了多少次 WSAStartup。</translation>
    </message>
    <message>
        <source>No entry: what the library of sockets keeps in the process about a socket. Only closesocket frees it; CloseHandle closes just the entry.</source>
        <translation>不是表项：它是套接字库在进程中为套接字保存的内容。只有 closesocket 才释放它；CloseHandle 只关闭表项。</translation>
    </message>
    <message>
        <source>No entry of any handle table: a User object belongs to its session. Every process of the session may use the value; it has no security descriptor and can be neither inherited nor duplicated.</source>
        <translation>不是任何句柄表的表项：User 对象属于它的会话。会话的每个进程都可以使用该值；它没有安全描述符，既不能继承，也不能复制。</translation>
    </message>
    <message>
        <source>No entry: a GDI object is private to its process. The value means nothing elsewhere; DeleteObject ends it.</source>
        <translation>不是表项：GDI 对象为其进程所私有。该值在别处没有意义；它由 DeleteObject 结束。</translation>
    </message>
    <message>
        <source>%1 has ended, but its object is there and refers to its process.</source>
        <translation>%1 已结束，但它的对象还在，并引用着所属的进程。</translation>
    </message>
    <message>
        <source>It is permanent: its name keeps it.</source>
        <translation>它是永久对象：名称使它存活。</translation>
    </message>
    <message>
        <source>%1 waits for it.</source>
        <translation>%1 正在等待它。</translation>
    </message>
    <message>
        <source>A view of it is mapped: %1.</source>
        <translation>它有一个视图映射在内存中：%1。</translation>
    </message>
    <message>
        <source>Another job is nested in it: %1.</source>
        <translation>另一个作业嵌套在其中：%1。</translation>
    </message>
    <message>
        <source>%1 acts with it.</source>
        <translation>%1 以它的身份行事。</translation>
    </message>
    <message>
        <source>It has a desktop: %1.</source>
        <translation>它有一个桌面：%1。</translation>
    </message>
    <message>
        <source>It is the completion port of a file: %1.</source>
        <translation>它是某个文件的完成端口：%1。</translation>
    </message>
    <message>
        <source>%1 has its name in it.</source>
        <translation>%1 的名称位于其中。</translation>
    </message>
    <message>
        <source>The system keeps it.</source>
        <translation>系统使它存活。</translation>
    </message>
    <message>
        <source>True references</source>
        <translation>真正的引用</translation>
    </message>
    <message>
        <source>References in stock</source>
        <translation>储备的引用</translation>
    </message>
    <message>
        <source>A pending operation of %1 uses it.</source>
        <translation>%1 的一个挂起的操作正在使用它。</translation>
    </message>
    <message>
        <source>A job tells it of its members: %1.</source>
        <translation>有作业向它报告成员的消息：%1。</translation>
    </message>
    <message>
        <source>Token of the administrator</source>
        <translation>管理员的令牌</translation>
    </message>
    <message>
        <source>the full one (elevated)</source>
        <translation>完整令牌（已提升）</translation>
    </message>
    <message>
        <source>the limited one</source>
        <translation>受限令牌</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>waits for a client</source>
        <translation>等待客户端</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>waits for an instance of the pipe</source>
        <translation>等待管道的实例</translation>
    </message>
    <message>
        <source>waits for locked bytes</source>
        <translation>等待被锁定的字节</translation>
    </message>
    <message>
        <source>Pending operations</source>
        <translation>挂起的操作</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Heap</source>
        <translation>堆</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Find file</source>
        <translation>文件查找</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>事件日志</translation>
    </message>
    <message>
        <source>Update resource</source>
        <translation>资源更新</translation>
    </message>
    <message>
        <source>Boundary descriptor</source>
        <translation>边界描述符</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Namespace prefix</source>
        <translation>命名空间前缀</translation>
    </message>
    <message>
        <source>Winsock</source>
        <translation>Winsock</translation>
    </message>
    <message>
        <source>Socket state</source>
        <translation>套接字状态</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>User object</source>
        <translation>User 对象</translation>
    </message>
    <message>
        <source>GDI object</source>
        <translation>GDI 对象</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>pipe</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>shared memory</source>
        <translation>共享内存</translation>
    </message>
    <message>
        <source>window message</source>
        <translation>窗口消息</translation>
    </message>
    <message>
        <source>Named pipe</source>
        <translation>命名管道</translation>
    </message>
    <message>
        <source>Pipe</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>Mailslot</source>
        <translation>邮槽</translation>
    </message>
    <message>
        <source>Console input</source>
        <translation>控制台输入</translation>
    </message>
    <message>
        <source>Screen buffer</source>
        <translation>屏幕缓冲区</translation>
    </message>
    <message>
        <source>Communications device</source>
        <translation>通信设备</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>Change notification</source>
        <translation>更改通知</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Mutex</source>
        <translation>互斥量</translation>
    </message>
    <message>
        <source>Semaphore</source>
        <translation>信号量</translation>
    </message>
    <message>
        <source>File mapping</source>
        <translation>文件映射</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>计时器</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>I/O completion port</source>
        <translation>I/O 完成端口</translation>
    </message>
    <message>
        <source>Window station</source>
        <translation>窗口站</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>Private namespace</source>
        <translation>专有命名空间</translation>
    </message>
    <message>
        <source>Registry key</source>
        <translation>注册表键</translation>
    </message>
    <message>
        <source>, or )</source>
        <translation>, 或 )</translation>
    </message>
    <message>
        <source>the name of an object in quotes</source>
        <translation>引号中的对象名称</translation>
    </message>
    <message>
        <source>a process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>a variable such as editor.h</source>
        <translation>变量，例如 editor.h</translation>
    </message>
    <message>
        <source>the name of a variable</source>
        <translation>变量名</translation>
    </message>
    <message>
        <source>bInheritHandle or lpSecurityDescriptor</source>
        <translation>bInheritHandle 或 lpSecurityDescriptor</translation>
    </message>
    <message>
        <source>, or }</source>
        <translation>, 或 }</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>一个值</translation>
    </message>
    <message>
        <source>the name of a type</source>
        <translation>类型名</translation>
    </message>
    <message>
        <source>a statement</source>
        <translation>语句</translation>
    </message>
    <message>
        <source>a name for the new process</source>
        <translation>新进程的名称</translation>
    </message>
    <message>
        <source>a call or an assignment</source>
        <translation>调用或赋值</translation>
    </message>
    <message>
        <source>( or =</source>
        <translation>( 或 =</translation>
    </message>
    <message>
        <source>the process that is told</source>
        <translation>被告知的进程</translation>
    </message>
    <message>
        <source>the variable that is told</source>
        <translation>要告知的变量</translation>
    </message>
    <message>
        <source>the variable that receives the value</source>
        <translation>接收该值的变量</translation>
    </message>
    <message>
        <source>the channel in quotes</source>
        <translation>引号中的渠道</translation>
    </message>
    <message>
        <source>a name for the process</source>
        <translation>进程的名称</translation>
    </message>
    <message>
        <source>the program&apos;s file name in quotes</source>
        <translation>引号中的程序文件名</translation>
    </message>
    <message>
        <source>a user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>session and its number, as in: in session 0</source>
        <translation>session 及其编号，例如 in session 0</translation>
    </message>
    <message>
        <source>the end of the line</source>
        <translation>行尾</translation>
    </message>
    <message>
        <source>Folder of named pipes</source>
        <translation>命名管道文件夹</translation>
    </message>
</context>
<context>
    <name>LaterSteps</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>the section %1</source>
        <translation>%1一节</translation>
    </message>
    <message>
        <source>the sections from %1 to %2</source>
        <translation>从%1到%2的各节</translation>
    </message>
    <message>
        <source>the rest of this section</source>
        <translation>本节余下的部分</translation>
    </message>
    <message>
        <source>the rest of this section and %1</source>
        <translation>本节余下的部分和%1</translation>
    </message>
    <message>
        <source>Done at the end of the lesson, as step %1. Ctrl+Z takes it back.</source>
        <translation>已在课程末尾执行，作为第 %1 步。按 Ctrl+Z 可撤销。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) replaced. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>已替换 %n 步。按 Ctrl+Z 可全部恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) and their text replaced. Ctrl+Z brings all of it back.</source>
        <translation>
            <numerusform>已替换 %n 步及其文字。按 Ctrl+Z 可全部恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are later steps</source>
        <translation>后面还有步骤</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) come after this place</source>
        <translation>
            <numerusform>此处之后还有 %n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>You are behind step %1 of %2 and want to do this:</source>
        <translation>您位于第 %1 步之后（共 %2 步），要执行：</translation>
    </message>
    <message>
        <source>At the end, nothing is removed. Ctrl+Z takes either back.</source>
        <translation>在末尾执行不会删除任何内容。无论选择哪一种，都可以按 Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Replace what follows</source>
        <translation>替换后面的步骤</translation>
    </message>
    <message>
        <source>Go to the end and do it there</source>
        <translation>到末尾执行</translation>
    </message>
    <message numerus="yes">
        <source>If it is done here, it replaces %n step(s), from step %1 on:</source>
        <translation>
            <numerusform>在此处执行会替换从第 %1 步起的 %n 步：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If it is done here, it replaces %n step(s) and the text that goes with them, %2, from step %1 on:</source>
        <translation>
            <numerusform>在此处执行会替换从第 %1 步起的 %n 步，以及与之相关的文字（%2）：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mental models</name>
    <message>
        <source>A call takes any handle; the type of its object does not matter.</source>
        <translation>调用接受任何句柄，对象是什么类型都无所谓。</translation>
    </message>
    <message>
        <source>The kernel compares the type of the object with the one the call works on. A wrong type is refused with ERROR_INVALID_HANDLE.</source>
        <translation>内核会比较对象的类型与该调用所处理的类型。类型不符就被拒绝，错误为 ERROR_INVALID_HANDLE。</translation>
    </message>
    <message>
        <source>Whoever has a handle to an object may do everything with it.</source>
        <translation>只要持有对象的句柄，就可以对它做任何事。</translation>
    </message>
    <message>
        <source>An entry has an access mask, given when the handle was made. A call whose right is not in the mask is refused with ERROR_ACCESS_DENIED.</source>
        <translation>表项中有访问掩码，在建立句柄时就已定下。调用所需的权限若不在掩码中，就被拒绝，错误为 ERROR_ACCESS_DENIED。</translation>
    </message>
    <message>
        <source>The security descriptor is asked at every use of a handle.</source>
        <translation>每次使用句柄时，都要查询安全描述符。</translation>
    </message>
    <message>
        <source>It is asked once, when the handle is made. Afterwards only the entry&apos;s access mask counts, even if the descriptor has been changed.</source>
        <translation>只在建立句柄时查询一次。此后只看表项的访问掩码，即使安全描述符已经改变。</translation>
    </message>
    <message>
        <source>Whoever knows the name of an object can open it.</source>
        <translation>只要知道对象的名称，就能打开它。</translation>
    </message>
    <message>
        <source>The name only finds the object. Whether the caller gets a handle is decided by the object&apos;s security descriptor.</source>
        <translation>凭名称只能找到对象。调用者能否得到句柄，由对象的安全描述符决定。</translation>
    </message>
    <message>
        <source>A handle without the needed right counts as an invalid handle.</source>
        <translation>缺少所需权限的句柄算作无效句柄。</translation>
    </message>
    <message>
        <source>ERROR_INVALID_HANDLE says that there is no such entry or that its object has the wrong type. A right that is missing in the access mask gives ERROR_ACCESS_DENIED.</source>
        <translation>ERROR_INVALID_HANDLE 表示没有这样的表项，或者其对象的类型不对。访问掩码中缺少权限时，错误是 ERROR_ACCESS_DENIED。</translation>
    </message>
    <message>
        <source>A handle that one must not use gives ERROR_ACCESS_DENIED.</source>
        <translation>用了不该用的句柄，得到的就是 ERROR_ACCESS_DENIED。</translation>
    </message>
    <message>
        <source>Access is checked last. A value without an entry, or with an object of the wrong type, is refused before, with ERROR_INVALID_HANDLE.</source>
        <translation>访问权限最后才检查。没有对应表项的值，或者对象类型不对的句柄，在此之前就已被拒绝，错误为 ERROR_INVALID_HANDLE。</translation>
    </message>
    <message>
        <source>Whatever is called a handle is an entry of the handle table.</source>
        <translation>凡是叫做句柄的，都是句柄表的表项。</translation>
    </message>
    <message>
        <source>Only kernel objects have entries. Windows, pens, heaps, modules and the like are kept elsewhere, their values mean something else, and each has a closing function of its own.</source>
        <translation>只有内核对象才有表项。窗口、画笔、堆、模块之类保存在别处，它们的值另有含义，也各有自己的关闭函数。</translation>
    </message>
    <message>
        <source>A window handle is valid only in the process that made the window.</source>
        <translation>窗口句柄只在建立该窗口的进程中有效。</translation>
    </message>
    <message>
        <source>Window handles mean the same to every process of the session. That is how one program can send messages to the window of another.</source>
        <translation>窗口句柄对会话中的每个进程含义都相同。正因如此，一个程序才能向另一个程序的窗口发送消息。</translation>
    </message>
    <message>
        <source>Deleting a file closes the handles to it.</source>
        <translation>删除文件会关闭指向它的句柄。</translation>
    </message>
    <message>
        <source>A pipe is one object with one handle.</source>
        <translation>管道是一个对象，只有一个句柄。</translation>
    </message>
    <message>
        <source>A pipe has two ends, each a file object of its own. CreatePipe makes two entries, one to read and one to write, and both must be closed.</source>
        <translation>管道有两端，每一端都是一个独立的文件对象。CreatePipe 建立两个表项，一个用于读，一个用于写，两个都必须关闭。</translation>
    </message>
    <message>
        <source>Asking for the desktop opens another handle each time.</source>
        <translation>每次查询桌面都会再打开一个句柄。</translation>
    </message>
    <message>
        <source>The system opened that handle when the process started. Every further call returns the same value and makes no entry.</source>
        <translation>那个句柄是系统在进程启动时打开的。以后每次调用都返回同一个值，不建立表项。</translation>
    </message>
    <message>
        <source>A program can close every handle in its own table.</source>
        <translation>程序可以关闭自己句柄表中的每一个句柄。</translation>
    </message>
    <message>
        <source>The handles to the desktop and the window station that a process is connected to are in use; closing them is refused.</source>
        <translation>进程所连接的桌面和窗口站，其句柄正在使用中；关闭它们会被拒绝。</translation>
    </message>
    <message>
        <source>Closing the handle of a process or a thread ends it.</source>
        <translation>关闭进程或线程的句柄，就会结束该进程或线程。</translation>
    </message>
    <message>
        <source>CloseHandle only gives up one handle. A process or thread runs until it ends by itself or is terminated; whether anybody holds a handle to it makes no difference.</source>
        <translation>CloseHandle 只是放弃一个句柄。进程或线程会一直运行，直到自行结束或被终止；有没有人持有它的句柄都无关紧要。</translation>
    </message>
    <message>
        <source>Closing a handle destroys the object.</source>
        <translation>关闭句柄就会销毁对象。</translation>
    </message>
    <message>
        <source>CloseHandle clears one entry and takes one from the object&apos;s count. The kernel destroys the object only when nothing refers to it any more, so other handles keep it alive.</source>
        <translation>CloseHandle 清除一个表项，并使对象的计数减一。只有当再没有任何东西引用该对象时，内核才销毁它；所以别的句柄会使它继续存活。</translation>
    </message>
    <message>
        <source>Closing a handle only makes the number useless; the object notices nothing.</source>
        <translation>关闭句柄只是让这个数字作废，对象毫不知情。</translation>
    </message>
    <message>
        <source>Every open entry counts. Clearing one takes one from the object&apos;s count, and with the last one the object goes.</source>
        <translation>每个打开的表项都计入对象的计数。清除一个，计数就减一；最后一个清除时，对象也随之消失。</translation>
    </message>
    <message>
        <source>HANDLE_FLAG_PROTECT_FROM_CLOSE is advice that CloseHandle ignores.</source>
        <translation>HANDLE_FLAG_PROTECT_FROM_CLOSE 只是建议，CloseHandle 并不理会。</translation>
    </message>
    <message>
        <source>CloseHandle refuses to close a protected entry, and the entry stays as it is. Only the end of the process takes no notice of the flag.</source>
        <translation>对于禁止关闭的表项，CloseHandle 拒绝关闭，表项保持原样。只有进程结束时才不理会此标志。</translation>
    </message>
    <message>
        <source>An object goes when the process that created it ends.</source>
        <translation>创建对象的进程结束时，对象就消失。</translation>
    </message>
    <message>
        <source>An object belongs to the kernel, not to its creator. The end of a process closes the handles of that process; an object that others still use lives on.</source>
        <translation>对象属于内核，不属于创建它的进程。进程结束时，只关闭该进程的句柄；别的进程仍在使用的对象继续存活。</translation>
    </message>
    <message>
        <source>When a process ends, its process object is gone.</source>
        <translation>进程结束时，它的进程对象就消失了。</translation>
    </message>
    <message>
        <source>The process stops running, but its object, with the exit code in it, stays until the last handle to it is closed.</source>
        <translation>进程停止运行，但它的对象连同其中的退出码会一直保留，直到它的最后一个句柄关闭。</translation>
    </message>
    <message>
        <source>Handles that a process forgets to close stay open after its end.</source>
        <translation>进程忘记关闭的句柄，在它结束之后仍然打开。</translation>
    </message>
    <message>
        <source>When a process ends, the kernel goes through its table and closes every entry that is left. Forgotten handles are lost only as long as the process runs.</source>
        <translation>进程结束时，内核检查它的句柄表，关闭剩下的每一个表项。忘记关闭的句柄只在进程运行期间泄漏。</translation>
    </message>
    <message>
        <source>The usage count is the number of processes that use the object.</source>
        <translation>使用计数是使用该对象的进程个数。</translation>
    </message>
    <message>
        <source>It counts handles. A process with two handles to one object counts twice and must close both.</source>
        <translation>它数的是句柄。一个进程若有两个句柄指向同一对象，就计两次，两个都必须关闭。</translation>
    </message>
    <message>
        <source>Only creating counts; opening or duplicating a handle leaves the count as it is.</source>
        <translation>只有创建才计数；打开或复制句柄时，计数不变。</translation>
    </message>
    <message>
        <source>The count is the number of entries that lead to the object. However an entry was made, it counts one.</source>
        <translation>计数就是指向该对象的表项的个数。表项不论怎样得来，都计为一。</translation>
    </message>
    <message>
        <source>Every thread or call that uses an object raises its usage count.</source>
        <translation>每个使用对象的线程或调用都会增加它的使用计数。</translation>
    </message>
    <message>
        <source>A call looks the handle up and is done. Only making and closing handles changes the count.</source>
        <translation>调用只是查找一下句柄而已。只有建立和关闭句柄才改变计数。</translation>
    </message>
    <message>
        <source>A wait that succeeds takes one from the usage count.</source>
        <translation>等待成功会使使用计数减一。</translation>
    </message>
    <message>
        <source>A wait changes the state of the object: it takes one from a semaphore&apos;s own count, or resets an event. The usage count tells how many handles there are, and no wait touches it.</source>
        <translation>等待改变的是对象的状态：使信号量自己的计数减一，或使事件复位。使用计数表示有多少个句柄，任何等待都不会改变它。</translation>
    </message>
    <message>
        <source>DUPLICATE_CLOSE_SOURCE leaves the source handle open until it is closed.</source>
        <translation>使用 DUPLICATE_CLOSE_SOURCE 时，源句柄仍然打开，还要再关闭一次。</translation>
    </message>
    <message>
        <source>The option closes the source handle within the same call: one entry goes, one comes, and the object&apos;s count stays what it was.</source>
        <translation>此选项在同一次调用中就关闭源句柄：一个表项消失，一个表项出现，对象的计数保持不变。</translation>
    </message>
    <message>
        <source>A call that fails has changed nothing.</source>
        <translation>失败的调用什么也没有改变。</translation>
    </message>
    <message>
        <source>With DUPLICATE_CLOSE_SOURCE the source handle is closed even when the duplicate cannot be made.</source>
        <translation>使用 DUPLICATE_CLOSE_SOURCE 时，即使无法建立副本，源句柄也会被关闭。</translation>
    </message>
    <message>
        <source>DuplicateHandle makes a copy of the object.</source>
        <translation>DuplicateHandle 复制的是对象。</translation>
    </message>
    <message>
        <source>It makes another entry that leads to the same object. What is done through one handle is seen through the other.</source>
        <translation>它再建立一个指向同一对象的表项。通过一个句柄所做的改变，通过另一个句柄也看得到。</translation>
    </message>
    <message>
        <source>A duplicate has the same number in the target process.</source>
        <translation>复制出的句柄在目标进程中的值与原来相同。</translation>
    </message>
    <message>
        <source>The new entry goes to a free place of the target&apos;s table, and its value follows from that place. Only inheritance keeps the number.</source>
        <translation>新表项放在目标句柄表的空闲位置，它的值由这个位置决定。只有继承才保持原来的值。</translation>
    </message>
    <message>
        <source>The duplicate goes into the table of the process that calls DuplicateHandle.</source>
        <translation>复制出的句柄放进调用 DuplicateHandle 的进程的句柄表。</translation>
    </message>
    <message>
        <source>The new entry is in the target&apos;s table. The caller only receives its number, which means something in the target alone.</source>
        <translation>新表项在目标进程的句柄表中。调用者只得到它的值，而这个值只在目标进程中有意义。</translation>
    </message>
    <message>
        <source>A call that succeeds sets the last error to 0.</source>
        <translation>调用成功会把最近错误设为 0。</translation>
    </message>
    <message>
        <source>Most calls leave the last error alone when they succeed, so it still tells of an earlier failure. Ask for it only after a call has failed.</source>
        <translation>大多数调用在成功时不改动最近错误，所以它说的仍是先前的失败。只有在调用失败之后才应查询它。</translation>
    </message>
    <message>
        <source>The returned value says everything; the last error stays as it was.</source>
        <translation>返回值已说明一切，最近错误保持原样。</translation>
    </message>
    <message>
        <source>The returned value only says that the call failed. Why, it writes into the last error of the calling thread.</source>
        <translation>返回值只说明调用失败了。失败的原因写在调用线程的最近错误中。</translation>
    </message>
    <message>
        <source>The threads of a process share one last error.</source>
        <translation>进程的所有线程共用一个最近错误。</translation>
    </message>
    <message>
        <source>Every thread has a last error of its own. The failures of another thread do not show in it.</source>
        <translation>每个线程都有自己的最近错误。别的线程的失败不会反映在其中。</translation>
    </message>
    <message>
        <source>A handle value means the same in every process.</source>
        <translation>同一个句柄值在每个进程中含义都相同。</translation>
    </message>
    <message>
        <source>Each process has its own handle table, and the kernel looks a value up in the caller&apos;s. The same number in another process leads to another object, or to none.</source>
        <translation>每个进程都有自己的句柄表，内核在调用者的表中查找该值。同样的数字在别的进程中指向别的对象，或者什么也不指向。</translation>
    </message>
    <message>
        <source>A closed handle still leads to its object as long as the object lives.</source>
        <translation>只要对象还存活，已关闭的句柄就仍指向它。</translation>
    </message>
    <message>
        <source>With the entry gone, the way to the object is gone. The value leads to nothing, or to whatever has taken the entry since.</source>
        <translation>表项一消失，通向对象的路就断了。这个值不再指向任何东西，或者指向后来占用该表项的对象。</translation>
    </message>
    <message>
        <source>Using a closed handle always fails.</source>
        <translation>使用已关闭的句柄总会失败。</translation>
    </message>
    <message>
        <source>It fails only while the entry is empty. Once a new handle has taken the entry, the old value leads to the new object, and nobody notices. Set variables to NULL after closing.</source>
        <translation>只有当表项还空着时才会失败。一旦新的句柄占用了该表项，旧的值就指向新的对象，而且没有人会察觉。关闭之后请把变量设为 NULL。</translation>
    </message>
    <message>
        <source>Handles belong to the thread that made them.</source>
        <translation>句柄属于建立它的线程。</translation>
    </message>
    <message>
        <source>The table belongs to the process. All of its threads use the same handles, and the end of a thread closes none of them.</source>
        <translation>句柄表属于进程。进程的所有线程使用同样的句柄，线程结束并不会关闭任何句柄。</translation>
    </message>
    <message>
        <source>GetCurrentProcess opens a handle that must be closed.</source>
        <translation>GetCurrentProcess 打开一个句柄，用完必须关闭。</translation>
    </message>
    <message>
        <source>It returns a pseudo handle: a constant that stands for whoever uses it. No entry is made, no count changes, and there is nothing to close.</source>
        <translation>它返回伪句柄：一个常量，谁使用它，它就代表谁。不建立表项，不改变计数，也没有什么要关闭。</translation>
    </message>
    <message>
        <source>-1 is in no handle table, so closing it fails.</source>
        <translation>任何句柄表中都没有 -1，所以关闭它会失败。</translation>
    </message>
    <message>
        <source>-1 is the pseudo handle of the process. CloseHandle accepts it, does nothing and returns TRUE.</source>
        <translation>-1 是进程的伪句柄。CloseHandle 接受它，什么也不做，返回 TRUE。</translation>
    </message>
    <message>
        <source>INVALID_HANDLE_VALUE leads to nothing, so every call refuses it.</source>
        <translation>INVALID_HANDLE_VALUE 不指向任何东西，所以每个调用都会拒绝它。</translation>
    </message>
    <message>
        <source>INVALID_HANDLE_VALUE is -1, and so is the pseudo handle of the process. A call that gets it works on the process itself, without an error.</source>
        <translation>INVALID_HANDLE_VALUE 是 -1，而进程的伪句柄也是 -1。得到它的调用会作用于进程自身，并不报错。</translation>
    </message>
    <message>
        <source>A handle value must match to the last bit.</source>
        <translation>句柄值必须每一位都相符。</translation>
    </message>
    <message>
        <source>Handle values are multiples of four. The look-up ignores the two lowest bits, which a program may use as a tag.</source>
        <translation>句柄值是 4 的倍数。查找时忽略最低两位，程序可以用它们作标记。</translation>
    </message>
    <message>
        <source>With bInheritHandles TRUE the child gets every handle of its parent.</source>
        <translation>bInheritHandles 为 TRUE 时，子进程得到父进程的每一个句柄。</translation>
    </message>
    <message>
        <source>Two things must come together: bInheritHandles is TRUE, and the entry&apos;s own inherit flag is set. Entries without the flag are not copied.</source>
        <translation>必须同时满足两个条件：bInheritHandles 为 TRUE，且表项自身设有继承标志。没有此标志的表项不会复制。</translation>
    </message>
    <message>
        <source>Handles that become inheritable later reach the running child, too.</source>
        <translation>后来才变为可继承的句柄，也会传给正在运行的子进程。</translation>
    </message>
    <message>
        <source>Inheritance is a snapshot: entries are copied once, inside CreateProcess. What the parent opens or marks afterwards stays with the parent.</source>
        <translation>继承是一次快照：表项只在 CreateProcess 内部复制一次。父进程此后打开或标记的，只留在父进程中。</translation>
    </message>
    <message>
        <source>An inheritable handle goes to every child process.</source>
        <translation>可继承的句柄会传给每个子进程。</translation>
    </message>
    <message>
        <source>The inherit flag only allows it. Nothing is copied unless CreateProcess is called with bInheritHandles TRUE.</source>
        <translation>继承标志只表示允许。只有以 bInheritHandles 为 TRUE 调用 CreateProcess，才会复制。</translation>
    </message>
    <message>
        <source>The child gets the inherited handles under new numbers, from the first on.</source>
        <translation>子进程继承的句柄会从头重新编号。</translation>
    </message>
    <message>
        <source>Each entry is copied to the same place in the child&apos;s table, so its value is the same in both processes. The places between stay empty.</source>
        <translation>每个表项都复制到子进程句柄表的相同位置，所以它的值在两个进程中相同。中间的位置保持空闲。</translation>
    </message>
    <message>
        <source>An inherited handle does not count; only the parent&apos;s handle does.</source>
        <translation>继承来的句柄不计数，只有父进程的句柄才计数。</translation>
    </message>
    <message>
        <source>The child&apos;s entry is an entry of its own, and every entry counts. Inheriting raises the object&apos;s count by one for each entry that is copied.</source>
        <translation>子进程的表项是独立的表项，而每个表项都计数。每复制一个表项，继承就使对象的计数加一。</translation>
    </message>
    <message>
        <source>Parent and child share one inherited handle; closing it in one process closes it in both.</source>
        <translation>父进程和子进程共用一个继承的句柄；在一个进程中关闭它，另一个进程中也随之关闭。</translation>
    </message>
    <message>
        <source>They have two entries with the same value in two tables. Each process closes its own, and the object lives until both are closed.</source>
        <translation>它们在两张句柄表中有两个值相同的表项。各进程关闭自己的那一个；两个都关闭之后，对象才消失。</translation>
    </message>
    <message>
        <source>The child gets its own copy of the object.</source>
        <translation>子进程得到对象的一个副本。</translation>
    </message>
    <message>
        <source>Handles are inherited, objects are not. Both entries lead to one and the same object in the kernel.</source>
        <translation>继承的是句柄，不是对象。两个表项指向内核中的同一个对象。</translation>
    </message>
    <message>
        <source>A child must open an inherited object before it can use it.</source>
        <translation>子进程必须先打开继承来的对象，然后才能使用它。</translation>
    </message>
    <message>
        <source>The entry is in the child&apos;s table from its first instruction on, ready for use. The child only has to learn the value.</source>
        <translation>从子进程的第一条指令起，表项就在它的句柄表中，随时可用。子进程只需得知它的值。</translation>
    </message>
    <message>
        <source>Being inheritable is a property of the object, so all its handles share it.</source>
        <translation>可继承是对象的属性，所以指向它的所有句柄都一样。</translation>
    </message>
    <message>
        <source>The inherit flag is in the entry. Two handles to one object can differ in it, as they can differ in their access.</source>
        <translation>继承标志在表项中。指向同一对象的两个句柄，继承标志可以不同，正如它们的访问权限可以不同。</translation>
    </message>
    <message>
        <source>Creating an object whose name is in use fails.</source>
        <translation>创建对象时，如果名称已被使用，就会失败。</translation>
    </message>
    <message>
        <source>When an object of the same type has the name, Create opens it: the call succeeds, and GetLastError says ERROR_ALREADY_EXISTS. It fails when the name belongs to another type, or when the caller may not open the object.</source>
        <translation>如果已有同类型的对象叫这个名称，Create 就打开它：调用成功，GetLastError 返回 ERROR_ALREADY_EXISTS。只有当名称属于其他类型的对象，或者调用者无权打开该对象时，才会失败。</translation>
    </message>
    <message>
        <source>An equal name makes a second object of that name.</source>
        <translation>用相同的名称会再建立一个同名的对象。</translation>
    </message>
    <message>
        <source>A name leads to one object. The second Create finds it and makes only another handle to it.</source>
        <translation>一个名称只指向一个对象。第二次 Create 找到它，只是再建立一个指向它的句柄。</translation>
    </message>
    <message>
        <source>Creating an existing object sets it to the arguments of the new call.</source>
        <translation>对已有的对象再次调用 Create，会按新调用的参数设置它。</translation>
    </message>
    <message>
        <source>Arguments such as the initial state count only when the object is made. Whoever finds it existing gets it as it is.</source>
        <translation>初始状态之类的参数，只在建立对象时起作用。对象若已存在，得到的就是它现在的样子。</translation>
    </message>
    <message>
        <source>Names count for each type alone: a mutex may be called like an event.</source>
        <translation>名称只需在同一类型内唯一：互斥量可以与事件同名。</translation>
    </message>
    <message>
        <source>Events, mutexes, semaphores, timers, jobs and file mappings share one set of names. A name in use for another type makes the call fail with ERROR_INVALID_HANDLE.</source>
        <translation>事件、互斥量、信号量、计时器、作业和文件映射共用一套名称。名称若已被其他类型使用，调用就失败，错误为 ERROR_INVALID_HANDLE。</translation>
    </message>
    <message>
        <source>Capital and small letters in names are the same.</source>
        <translation>名称不区分大小写。</translation>
    </message>
    <message>
        <source>The names of kernel objects are compared letter by letter: JACK and jack are two names.</source>
        <translation>内核对象的名称逐个字母比较：JACK 和 jack 是两个名称。</translation>
    </message>
    <message>
        <source>A name means the same everywhere, whatever its prefix.</source>
        <translation>名称不论有什么前缀，在任何地方含义都相同。</translation>
    </message>
    <message>
        <source>A prefix names a place: each session has its own names, Global\ is a place for all of them, and a private namespace opens only to those inside its boundary.</source>
        <translation>前缀指明位置：每个会话有自己的一套名称，Global\ 是所有会话共用的位置，专有命名空间则只对边界之内的进程开放。</translation>
    </message>
    <message>
        <source>Open makes the object when there is none.</source>
        <translation>没有对象时，Open 会建立一个。</translation>
    </message>
    <message>
        <source>Open only finds what exists. Without an object of that name it returns NULL, and GetLastError says ERROR_FILE_NOT_FOUND; only Create makes objects.</source>
        <translation>Open 只查找已有的对象。没有叫这个名称的对象时，它返回 NULL，GetLastError 返回 ERROR_FILE_NOT_FOUND；只有 Create 才建立对象。</translation>
    </message>
    <message>
        <source>Files and kernel objects cannot have the same name.</source>
        <translation>文件和内核对象不能同名。</translation>
    </message>
    <message>
        <source>Paths of files lead to the file system, names of objects to the kernel&apos;s own directory. The two never meet.</source>
        <translation>文件的路径通往文件系统，对象的名称通往内核自己的目录。二者永远不会相遇。</translation>
    </message>
    <message>
        <source>A variable that receives a new handle gives the old one back first.</source>
        <translation>变量得到新句柄时，会先归还旧句柄。</translation>
    </message>
    <message>
        <source>The variable only holds a number. The old entry stays open, and nobody knows its value any more: a handle has leaked.</source>
        <translation>变量中只是一个数字。旧的表项仍然打开，却再也没有人知道它的值：句柄泄漏了。</translation>
    </message>
    <message>
        <source>A handle value that was closed is never given out again.</source>
        <translation>已关闭的句柄值不会再次给出。</translation>
    </message>
    <message>
        <source>A cleared entry is free for the next handle, and the value follows from the entry. That is why a closed value can suddenly lead to another object.</source>
        <translation>已清除的表项可供下一个句柄使用，而值由表项决定。因此，已关闭的值可能突然指向另一个对象。</translation>
    </message>
    <message>
        <source>The entry that was freed last is always used first.</source>
        <translation>最后释放的表项总是最先使用。</translation>
    </message>
    <message>
        <source>This table hands entries out in strict order: a freed entry goes to the end of the list, so it takes long until its value comes back.</source>
        <translation>这张句柄表严格按顺序给出表项：释放的表项排到链表末尾，所以它的值要过很久才会再次出现。</translation>
    </message>
    <message>
        <source>A new handle takes the lowest free place of the table.</source>
        <translation>新句柄取句柄表中最靠前的空闲位置。</translation>
    </message>
    <message>
        <source>The kernel does not search the table: it takes the next entry of its free list. By default that is the entry freed last; with StrictFIFO it is the one that has been free longest.</source>
        <translation>内核并不扫描句柄表，而是取空闲链表的下一个表项。默认情况下是最后释放的那一个；采用 StrictFIFO 时，是空闲最久的那一个。</translation>
    </message>
    <message>
        <source>Handles are numbered through the whole system; no two processes have the same value.</source>
        <translation>句柄在整个系统中统一编号，两个进程不会有相同的值。</translation>
    </message>
    <message>
        <source>Every process counts in a table of its own, so different processes have equal values for different objects all the time.</source>
        <translation>每个进程都在自己的句柄表中编号，所以不同的进程常常用相同的值指不同的对象。</translation>
    </message>
    <message>
        <source>Handle values are 1, 2, 3, as the entries are counted.</source>
        <translation>句柄值是 1、2、3，即表项的序号。</translation>
    </message>
    <message>
        <source>That is how older books draw it. In Windows the value is four times the index: 4, 8, 0xC, 0x10 and so on.</source>
        <translation>旧书是这样画的。在 Windows 中，句柄值是索引的四倍：4、8、0xC、0x10，依此类推。</translation>
    </message>
    <message>
        <source>Handle values are always multiples of four.</source>
        <translation>句柄值总是 4 的倍数。</translation>
    </message>
    <message>
        <source>So they are in Windows. This lesson follows the older books, in which the value is the index itself: 1, 2, 3.</source>
        <translation>在 Windows 中确实如此。本课依照旧书，其中句柄值就是索引本身：1、2、3。</translation>
    </message>
    <message>
        <source>A handle is the address of its object.</source>
        <translation>句柄就是对象的地址。</translation>
    </message>
    <message>
        <source>Programs never see addresses of kernel objects. The value only says which entry of the table is meant, and the kernel finds the address there.</source>
        <translation>程序永远看不到内核对象的地址。句柄值只说明是句柄表的哪个表项，内核在那里找到地址。</translation>
    </message>
    <message>
        <source>A call that makes a handle returns NULL when it fails.</source>
        <translation>建立句柄的调用失败时返回 NULL。</translation>
    </message>
    <message>
        <source>Most do, but CreateFile and a few others return INVALID_HANDLE_VALUE. The documentation of each call says which.</source>
        <translation>大多数是这样，但 CreateFile 和另外几个返回 INVALID_HANDLE_VALUE。每个调用返回哪一个，要看它的文档。</translation>
    </message>
    <message>
        <source>A call that makes a handle returns INVALID_HANDLE_VALUE when it fails.</source>
        <translation>建立句柄的调用失败时返回 INVALID_HANDLE_VALUE。</translation>
    </message>
    <message>
        <source>Only CreateFile and a few others do. Calls such as CreateEvent, CreateMutex and OpenProcess return NULL.</source>
        <translation>只有 CreateFile 和另外几个是这样。CreateEvent、CreateMutex、OpenProcess 等调用返回 NULL。</translation>
    </message>
    <message>
        <source>A wait that succeeds resets the event.</source>
        <translation>等待成功会使事件复位。</translation>
    </message>
    <message>
        <source>Only an auto-reset event is reset by a wait. A manual-reset event stays signaled, for every waiting thread, until ResetEvent is called.</source>
        <translation>只有自动重置事件才会因等待而复位。手动重置事件对每个等待的线程都保持有信号，直到调用 ResetEvent。</translation>
    </message>
    <message>
        <source>A wait only looks; it changes nothing.</source>
        <translation>等待只是查看，什么也不改变。</translation>
    </message>
    <message>
        <source>A wait that succeeds resets an auto-reset event, takes one from a semaphore and takes ownership of a mutex. Waiting again may therefore have another result.</source>
        <translation>等待成功会使自动重置事件复位，使信号量的计数减一，并取得互斥量的所有权。因此，再次等待的结果可能不同。</translation>
    </message>
    <message>
        <source>When a wait returns, the object is signaled.</source>
        <translation>等待返回时，对象就是有信号的。</translation>
    </message>
    <message>
        <source>A wait also returns when its time-out has passed, or when it fails. Only the returned value tells these apart.</source>
        <translation>超时已过或等待失败时，等待也会返回。只有返回值能区分这些情况。</translation>
    </message>
    <message>
        <source>A wait with a handle that cannot be waited for just waits.</source>
        <translation>用不能等待的句柄来等待，只会一直等下去。</translation>
    </message>
    <message>
        <source>It returns at once with WAIT_FAILED. A program that does not test for that value goes on as if it had waited.</source>
        <translation>它立即返回 WAIT_FAILED。程序若不检查这个值，就会像已经等到了一样继续运行。</translation>
    </message>
    <message>
        <source>A mutex whose owner has ended stays locked for ever.</source>
        <translation>拥有者已结束的互斥量会永远锁住。</translation>
    </message>
    <message>
        <source>The kernel frees the mutexes of a thread that ends. The next wait gets the mutex and is told with WAIT_ABANDONED that nobody released it.</source>
        <translation>线程结束时，内核会释放它拥有的互斥量。下一次等待会得到该互斥量，并由 WAIT_ABANDONED 得知没有人释放过它。</translation>
    </message>
    <message>
        <source>The end of its owner releases a mutex as ReleaseMutex does.</source>
        <translation>拥有者结束时释放互斥量，与调用 ReleaseMutex 一样。</translation>
    </message>
    <message>
        <source>The mutex becomes free, but the next wait returns WAIT_ABANDONED: a warning that the data it protects may be half changed.</source>
        <translation>互斥量变为空闲，但下一次等待返回 WAIT_ABANDONED：这是警告，它所保护的数据可能只改了一半。</translation>
    </message>
    <message>
        <source>Every thread with a handle to a mutex can release it.</source>
        <translation>任何持有互斥量句柄的线程都可以释放它。</translation>
    </message>
    <message>
        <source>A mutex is owned by the thread whose wait took it. ReleaseMutex of any other thread fails with ERROR_NOT_OWNER.</source>
        <translation>互斥量归通过等待取得它的那个线程所有。其他线程调用 ReleaseMutex 会失败，错误为 ERROR_NOT_OWNER。</translation>
    </message>
    <message>
        <source>DeleteFile takes the name away. Open handles stay open, and what is in the file stays until the last of them is closed.</source>
        <translation>DeleteFile 只去掉名字。已打开的句柄照样开着，文件的内容保留到其中最后一个关闭为止。</translation>
    </message>
</context>
<context>
    <name>Mistakes</name>
    <message>
        <source>an argument without a name cannot follow one with a name.</source>
        <translation>有名称的参数之后不能再有没有名称的参数。</translation>
    </message>
    <message>
        <source>too many arguments: %1 takes %2.</source>
        <translation>参数太多：%1 只接受 %2 个。</translation>
    </message>
    <message>
        <source>%1 has no parameter %2.</source>
        <translation>%1 没有参数 %2。</translation>
    </message>
    <message>
        <source>%1 takes no SECURITY_ATTRIBUTES.</source>
        <translation>%1 不接受 SECURITY_ATTRIBUTES。</translation>
    </message>
    <message>
        <source>%1 takes no fields of STARTUPINFO.</source>
        <translation>%1 不接受 STARTUPINFO 的字段。</translation>
    </message>
    <message>
        <source>%1 takes a list of handles: {h1, h2}.</source>
        <translation>%1 接受句柄列表：{h1, h2}。</translation>
    </message>
    <message>
        <source>%1 takes one value, not a list.</source>
        <translation>%1 接受一个值，而不是列表。</translation>
    </message>
    <message>
        <source>%1 takes a string or NULL.</source>
        <translation>%1 接受字符串或 NULL。</translation>
    </message>
    <message>
        <source>%1 takes a string.</source>
        <translation>%1 接受字符串。</translation>
    </message>
    <message>
        <source>%1 takes NULL or {bInheritHandle = TRUE}.</source>
        <translation>%1 接受 NULL 或 {bInheritHandle = TRUE}。</translation>
    </message>
    <message>
        <source>%1 takes NULL or {PROC_THREAD_ATTRIBUTE_HANDLE_LIST = {h1, h2}}.</source>
        <translation>%1 接受 NULL 或 {PROC_THREAD_ATTRIBUTE_HANDLE_LIST = {h1, h2}}。</translation>
    </message>
    <message>
        <source>%1 receives a result: it takes &amp;variable or NULL.</source>
        <translation>%1 用来接收结果：它接受 &amp;变量 或 NULL。</translation>
    </message>
    <message>
        <source>%1 takes a number, a constant or a variable.</source>
        <translation>%1 接受数字、常量或变量。</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 需要 %2。</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 给出了两次。</translation>
    </message>
    <message>
        <source>this parenthesis is never closed. Put a ) behind the last argument.</source>
        <translation>这个圆括号没有闭合。请在最后一个参数后面加上 )。</translation>
    </message>
    <message>
        <source>%1 has no form in a lesson. Write each call that is made as a line.</source>
        <translation>课程中没有 %1 的写法。请把每次调用各写成一行。</translation>
    </message>
    <message>
        <source>variables need no declaration here. Leave the line out.</source>
        <translation>这里的变量不需要声明。请去掉这一行。</translation>
    </message>
    <message>
        <source>a line makes one call. Give the other one its own.</source>
        <translation>一行只做一次调用。请把另一次调用写到单独一行。</translation>
    </message>
    <message>
        <source>nobody calls the function %1.</source>
        <translation>没有人调用函数 %1。</translation>
    </message>
    <message>
        <source>it stands too deep in other statements.</source>
        <translation>它在其他语句中嵌套得太深。</translation>
    </message>
    <message>
        <source>it depends on a condition.</source>
        <translation>它取决于一个条件。</translation>
    </message>
    <message>
        <source>a loop has no form in a lesson. Write each call that is made as a line.</source>
        <translation>课程中没有循环的写法。请把每次调用各写成一行。</translation>
    </message>
    <message>
        <source>it makes no call.</source>
        <translation>它不做任何调用。</translation>
    </message>
    <message>
        <source>no constant and no call before it gives %1 a value.</source>
        <translation>前面没有常量或调用给 %1 赋值。</translation>
    </message>
    <message>
        <source>%1 does not take the name of an object.</source>
        <translation>%1 不接受对象名称。</translation>
    </message>
    <message>
        <source>%1 needs a variable such as editor.h.</source>
        <translation>%1 需要一个变量，例如 editor.h。</translation>
    </message>
    <message>
        <source>unknown process %1. A variable is written with its process: editor.%1, for example.</source>
        <translation>未知的进程 %1。变量要连同其进程一起写，例如 editor.%1。</translation>
    </message>
    <message>
        <source>%1 is not true or false by itself. Compare it: == 1, for example.</source>
        <translation>%1 本身没有真假。请进行比较，例如 == 1。</translation>
    </message>
    <message>
        <source>say whose variable %1 is: editor.%1, for example.</source>
        <translation>请说明 %1 是哪个进程的变量，例如 editor.%1。</translation>
    </message>
    <message>
        <source>unknown query %1.</source>
        <translation>未知的查询 %1。</translation>
    </message>
    <message>
        <source>this parenthesis is never closed. Put a ) behind it.</source>
        <translation>这个圆括号没有闭合。请在后面加上 )。</translation>
    </message>
    <message>
        <source>unknown call %1.</source>
        <translation>未知的调用 %1。</translation>
    </message>
    <message>
        <source>%1 cannot stand inside of another call. Make it a line of its own and use its result.</source>
        <translation>%1 不能写在另一个调用里面。请把它单独写成一行，再使用它的结果。</translation>
    </message>
    <message>
        <source>The fields are bInheritHandle and lpSecurityDescriptor.</source>
        <translation>字段有 bInheritHandle 和 lpSecurityDescriptor。</translation>
    </message>
    <message>
        <source>SECURITY_ATTRIBUTES has no field %1.</source>
        <translation>SECURITY_ATTRIBUTES 没有字段 %1。</translation>
    </message>
    <message>
        <source>this brace is never closed. Put a } behind it.</source>
        <translation>这个花括号没有闭合。请在后面加上 }。</translation>
    </message>
    <message>
        <source>the parenthesis behind %1 is never closed.</source>
        <translation>%1 后面的圆括号没有闭合。</translation>
    </message>
    <message>
        <source>unknown constant %1.</source>
        <translation>未知的常量 %1。</translation>
    </message>
    <message>
        <source>the line ends where %1 is expected.</source>
        <translation>这一行结束了，但这里应为%1。</translation>
    </message>
    <message>
        <source>unexpected %1 where %2 is expected.</source>
        <translation>这里不应是 %1，而应为%2。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>是不是 %1？</translation>
    </message>
    <message>
        <source>parentheses and braces may stand at most %1 deep in each other.</source>
        <translation>圆括号和花括号最多可以嵌套 %1 层。</translation>
    </message>
    <message>
        <source>unknown escape %1 in a string. A backslash itself is written \\.</source>
        <translation>字符串中有未知的转义 %1。反斜杠本身写作 \\。</translation>
    </message>
    <message>
        <source>the escape %1 does not name a character.</source>
        <translation>转义 %1 不表示任何字符。</translation>
    </message>
    <message>
        <source>a character is written &apos;a&apos;, with one character between the quotes.</source>
        <translation>字符写作 &apos;a&apos;，引号之间只有一个字符。</translation>
    </message>
    <message>
        <source>this string is never closed. Put a &quot; behind it.</source>
        <translation>这个字符串没有结束。请在后面加上 &quot;。</translation>
    </message>
    <message>
        <source>%1 begins with 0, so C reads it as octal, which has the digits 0 to 7.</source>
        <translation>%1 以 0 开头，C 会把它当作八进制，而八进制只有数字 0 到 7。</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 不是数字。</translation>
    </message>
    <message>
        <source>%1 is too large: numbers have 64 bits.</source>
        <translation>%1 太大：数字为 64 位。</translation>
    </message>
    <message>
        <source>nothing can be calculated with %1.</source>
        <translation>%1 不能用于计算。</translation>
    </message>
    <message>
        <source>a shift by so many bits has no result: there are 64.</source>
        <translation>移这么多位没有结果：一共只有 64 位。</translation>
    </message>
    <message>
        <source>a division by 0 has no result.</source>
        <translation>除以 0 没有结果。</translation>
    </message>
    <message>
        <source>Write how many bytes it has.</source>
        <translation>请写出它有多少字节。</translation>
    </message>
    <message>
        <source>the size of %1 is not known here.</source>
        <translation>这里不知道 %1 的大小。</translation>
    </message>
    <message>
        <source>unknown kind of block %1.</source>
        <translation>未知的代码块类型 %1。</translation>
    </message>
    <message>
        <source>this block is never closed. End it with a line %1.</source>
        <translation>这个代码块没有结束。请用一行 %1 结束它。</translation>
    </message>
    <message>
        <source>a statement is one line.</source>
        <translation>一条语句就是一行。</translation>
    </message>
    <message>
        <source>%1 starts no process.</source>
        <translation>%1 不会启动进程。</translation>
    </message>
    <message>
        <source>%1 is a constant and cannot be assigned to.</source>
        <translation>%1 是常量，不能赋值。</translation>
    </message>
    <message>
        <source>a thread is written T1, T2 and so on, in the order in which they start.</source>
        <translation>线程按启动的先后写作 T1、T2，依此类推。</translation>
    </message>
    <message>
        <source>put parentheses behind the call: %1().</source>
        <translation>请在调用后面加上圆括号：%1()。</translation>
    </message>
    <message>
        <source>rules must stand before the first process.</source>
        <translation>rules 必须写在第一个进程之前。</translation>
    </message>
    <message>
        <source>The users are %1.</source>
        <translation>用户有：%1。</translation>
    </message>
    <message>
        <source>unknown user %1.</source>
        <translation>未知的用户 %1。</translation>
    </message>
    <message>
        <source>say which process does this: editor: CloseHandle(h), for example.</source>
        <translation>请说明由哪个进程来做，例如 editor: CloseHandle(h)。</translation>
    </message>
    <message>
        <source>put a colon behind the process: %1: CloseHandle(h), for example.</source>
        <translation>请在进程后面加上冒号，例如 %1: CloseHandle(h)。</translation>
    </message>
    <message>
        <source>unknown statement %1.</source>
        <translation>未知的语句 %1。</translation>
    </message>
    <message>
        <source>Put it on the stage first: process %1 &quot;%1.exe&quot;.</source>
        <translation>请先让这个进程登场：process %1 &quot;%1.exe&quot;。</translation>
    </message>
    <message>
        <source>unknown process %1.</source>
        <translation>未知的进程 %1。</translation>
    </message>
    <message>
        <source>there is already a process %1, named in line %2. Give this one another name.</source>
        <translation>已经有进程 %1 了，它在第 %2 行命名。请给这个进程另起名称。</translation>
    </message>
    <message>
        <source>There is no process called %1 at this moment.</source>
        <translation>此刻没有名为 %1 的进程。</translation>
    </message>
    <message>
        <source>%1 takes no fields of JOBOBJECT_ASSOCIATE_COMPLETION_PORT.</source>
        <translation>%1 不接受 JOBOBJECT_ASSOCIATE_COMPLETION_PORT 的字段。</translation>
    </message>
    <message>
        <source>%1 takes constants, or {CompletionKey = 1, CompletionPort = h}.</source>
        <translation>%1 接受常量，或者 {CompletionKey = 1, CompletionPort = h}。</translation>
    </message>
    <message>
        <source>unknown word %1.</source>
        <translation>未知的词 %1。</translation>
    </message>
    <message>
        <source>%1 has one token only, which is the full one. Leave out elevated.</source>
        <translation>%1 只有一个令牌，而且就是完整令牌。请去掉 elevated。</translation>
    </message>
    <message>
        <source>a loop has no form in a lesson, which has only what it does first.</source>
        <translation>课程中没有循环的写法，只取循环最先做的事。</translation>
    </message>
    <message>
        <source>the function %1 is only called in what is left out.</source>
        <translation>函数 %1 只在被略去的部分中调用。</translation>
    </message>
    <message>
        <source>the program has too many statements.</source>
        <translation>程序的语句太多。</translation>
    </message>
    <message>
        <source>its thread does not get there: it has ended, or it waits for something that does not happen here.</source>
        <translation>它的线程到不了这里：线程已经结束，或者在等待这里不会发生的事。</translation>
    </message>
    <message>
        <source>%1 has no variable %2</source>
        <translation>%1 没有变量 %2</translation>
    </message>
    <message>
        <source>%1 takes no string</source>
        <translation>%1 不接受字符串</translation>
    </message>
    <message>
        <source>%1 takes a string</source>
        <translation>%1 接受字符串</translation>
    </message>
    <message>
        <source>%1 has no such parameter</source>
        <translation>%1 没有这个参数</translation>
    </message>
    <message>
        <source>%1 is not running, so nobody can tell it anything</source>
        <translation>%1 没有在运行，所以没有人能告诉它什么</translation>
    </message>
    <message>
        <source>%1 leads to nothing at this point</source>
        <translation>%1 此时不通向任何东西</translation>
    </message>
    <message>
        <source>there is no process %1 at this point</source>
        <translation>此时没有进程 %1</translation>
    </message>
    <message>
        <source>there is no variable %1 at this point</source>
        <translation>此时没有变量 %1</translation>
    </message>
    <message>
        <source>%1 has no result</source>
        <translation>%1 没有结果</translation>
    </message>
    <message>
        <source>this cannot be asked</source>
        <translation>这个无法查询</translation>
    </message>
    <message>
        <source>it does not hold</source>
        <translation>它不成立</translation>
    </message>
    <message>
        <source>it is &quot;%1&quot;</source>
        <translation>实际是“%1”</translation>
    </message>
    <message>
        <source>it is %1</source>
        <translation>实际是 %1</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>预期 %1</translation>
    </message>
    <message>
        <source>expected %1, but the call has not returned: its thread waits</source>
        <translation>预期 %1，但调用尚未返回：它的线程正在等待</translation>
    </message>
    <message>
        <source>expected %1, but the call returned %2</source>
        <translation>预期 %1，但调用返回了 %2</translation>
    </message>
    <message>
        <source>%1 is no number, so nothing can be calculated with it</source>
        <translation>%1 不是数字，无法用它计算</translation>
    </message>
    <message>
        <source>this expression has no value here</source>
        <translation>这个表达式在这里没有值</translation>
    </message>
    <message>
        <source>thread T%1 of %2 has ended</source>
        <translation>%2 的线程 T%1 已经结束</translation>
    </message>
    <message>
        <source>thread T%1 of %2 is waiting; it makes no calls before its wait is over. Signal what it waits for first</source>
        <translation>%2 的线程 T%1 正在等待；等待结束之前它不做任何调用。请先让它等待的对象变为有信号</translation>
    </message>
    <message>
        <source>thread T%1 of %2 is suspended; it makes no calls before ResumeThread has let it run</source>
        <translation>%2 的线程 T%1 已挂起；ResumeThread 让它运行之前，它不做任何调用</translation>
    </message>
    <message>
        <source>%1 has ended; it makes no more calls</source>
        <translation>%1 已经结束，不再做任何调用</translation>
    </message>
    <message>
        <source>%1 has no thread T%2</source>
        <translation>%1 没有线程 T%2</translation>
    </message>
    <message>
        <source>The statement cannot run here: a name is unknown or its process has ended.</source>
        <translation>这条语句不能在这里运行：有名称未知，或者它的进程已经结束。</translation>
    </message>
    <message>
        <source>Not done at the end:</source>
        <translation>没有在末尾完成：</translation>
    </message>
    <message>
        <source>The lesson&apos;s text changed meanwhile. Try again.</source>
        <translation>课程的文本在此期间改变了。请重试。</translation>
    </message>
    <message>
        <source>No process is running that could do this. Add one with a line such as process editor &quot;editor.exe&quot;.</source>
        <translation>没有正在运行的进程来做这件事。请用 process editor &quot;editor.exe&quot; 这样的一行添加一个。</translation>
    </message>
    <message>
        <source>There is nothing to do in this line.</source>
        <translation>这一行没有要做的事。</translation>
    </message>
    <message>
        <source>%1 takes a string, a variable, an address or NULL.</source>
        <translation>%1 接受字符串、变量、地址或 NULL。</translation>
    </message>
    <message>
        <source>%1 receives bytes: it takes &amp;variable, an address or NULL.</source>
        <translation>%1 接收字节：它接受 &amp;变量、地址或 NULL。</translation>
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
    <message>
        <source>session %1</source>
        <translation>会话 %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>The machine&apos;s time since the lesson began: it passes in Sleep and in waits with a time-out.</source>
        <translation>自课程开始以来机器的时间：它在 Sleep 和带超时的等待中流逝。</translation>
    </message>
    <message>
        <source>server end</source>
        <translation>服务器端</translation>
    </message>
    <message>
        <source>client end</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>read end</source>
        <translation>读取端</translation>
    </message>
    <message>
        <source>write end</source>
        <translation>写入端</translation>
    </message>
    <message>
        <source>names inside</source>
        <translation>其中的名称</translation>
    </message>
    <message>
        <source>Not a handle, but it keeps %1 referenced</source>
        <translation>不是句柄，但它保持对 %1 的引用</translation>
    </message>
    <message>
        <source>T%1 of %2 waits for %3</source>
        <translation>%2 的 T%1 正在等待 %3</translation>
    </message>
    <message>
        <source>%1 and %2 are the two ends of one connection</source>
        <translation>%1 与 %2 是同一连接的两端</translation>
    </message>
    <message>
        <source>%1 made by %2</source>
        <translation>%1，由 %2 建立</translation>
    </message>
    <message>
        <source>User objects</source>
        <translation>User 对象</translation>
    </message>
    <message>
        <source>session-wide, in no handle table</source>
        <translation>整个会话共用，不在任何句柄表中</translation>
    </message>
    <message>
        <source>Beside the handle table</source>
        <translation>句柄表之外</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>正在等待</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>等待 %1</translation>
    </message>
    <message>
        <source>waits for all of %1</source>
        <translation>等待全部：%1</translation>
    </message>
    <message>
        <source>waits for one of %1</source>
        <translation>等待其一：%1</translation>
    </message>
    <message>
        <source>waits no longer: %1</source>
        <translation>不再等待：%1</translation>
    </message>
    <message>
        <source>suspended, count %1</source>
        <translation>已挂起，计数 %1</translation>
    </message>
    <message>
        <source>runs again</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>acts as %1</source>
        <translation>以 %1 的身份行事</translation>
    </message>
    <message>
        <source>%1 more threads wait or are suspended</source>
        <translation>还有 %1 个线程在等待或已挂起</translation>
    </message>
    <message>
        <source>A wait keeps its objects referenced: they stay alive even when their last handle is closed.</source>
        <translation>等待保持对其对象的引用：即使最后一个句柄已关闭，这些对象仍然存活。</translation>
    </message>
    <message>
        <source>find file</source>
        <translation>查找文件</translation>
    </message>
    <message>
        <source>pipe</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>mailslot</source>
        <translation>邮槽</translation>
    </message>
    <message>
        <source>console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>serial port</source>
        <translation>串行端口</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>更改通知</translation>
    </message>
    <message>
        <source>Click here to add a process,</source>
        <translation>点击此处添加一个进程，</translation>
    </message>
    <message>
        <source>or open one of the lessons.</source>
        <translation>或打开一个课程。</translation>
    </message>
    <message>
        <source>A second program: right-click, New process.</source>
        <translation>再来一个程序：右键单击，选“新建进程”。</translation>
    </message>
    <message>
        <source>true references</source>
        <translation>真正的引用</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>GetLastError() is still %1 (%2)</source>
        <translation>GetLastError() 仍是 %1 (%2)</translation>
    </message>
    <message>
        <source>The stage before the first call</source>
        <translation>第一个调用之前的舞台</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>elevated</source>
        <translation>已提升</translation>
    </message>
    <message>
        <source>Contents: %1</source>
        <translation>内容：%1</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>The picture could not be encoded. Is there enough memory?</source>
        <translation>无法编码图片。内存是否足够？</translation>
    </message>
    <message>
        <source>%1: a picture&apos;s name must end in .png, .svg or .pdf.</source>
        <translation>%1：图片的名称必须以 .png、.svg 或 .pdf 结尾。</translation>
    </message>
    <message>
        <source>The scale must be more than 0 and at most 100.</source>
        <translation>比例必须大于 0，且不超过 100。</translation>
    </message>
    <message>
        <source>The picture would be %1 by %2 pixels, which is too large. Use a smaller scale, fold long tables, or save it as .svg.</source>
        <translation>图片将有 %1 × %2 像素，太大了。请用较小的比例，折叠长表，或存为 .svg。</translation>
    </message>
</context>
<context>
    <name>Playing</name>
    <message>
        <source>Paused: read the text</source>
        <translation>已暂停：请阅读正文</translation>
    </message>
    <message>
        <source>Paused: the lesson stops here</source>
        <translation>已暂停：课程在此停下</translation>
    </message>
    <message>
        <source>Paused: a question</source>
        <translation>已暂停：有一道题</translation>
    </message>
    <message>
        <source>Paused: the step did not do what the lesson says</source>
        <translation>已暂停：这一步的结果与课程所说不符</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>已到末尾</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>已到开头</translation>
    </message>
    <message>
        <source>Shift+Space plays on</source>
        <translation>按 Shift+空格键继续</translation>
    </message>
    <message>
        <source>Space plays on</source>
        <translation>按空格键继续</translation>
    </message>
    <message>
        <source>Space plays from the beginning</source>
        <translation>按空格键从头播放</translation>
    </message>
    <message>
        <source>Space plays forward</source>
        <translation>按空格键向前播放</translation>
    </message>
    <message>
        <source>answer or skip it</source>
        <translation>请作答或跳过</translation>
    </message>
</context>
<context>
    <name>Prose</name>
    <message>
        <source>[Picture: %1]</source>
        <translation>［图：%1］</translation>
    </message>
    <message>
        <source>[Picture: %1. Not shown: %2.]</source>
        <translation>［图：%1。未显示：%2。］</translation>
    </message>
</context>
<context>
    <name>ProseImages</name>
    <message>
        <source>outside of the lesson&apos;s folder</source>
        <translation>不在课程所在的文件夹里</translation>
    </message>
    <message>
        <source>the lesson is not saved in a folder</source>
        <translation>课程还没有保存到文件夹</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>over 16 MiB</source>
        <translation>超过 16 MiB</translation>
    </message>
    <message>
        <source>not a PNG, JPEG, GIF, BMP or WebP picture</source>
        <translation>不是 PNG、JPEG、GIF、BMP 或 WebP 图片</translation>
    </message>
    <message>
        <source>too many pixels</source>
        <translation>像素太多</translation>
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
    <message>
        <source>whether a thread is blocked in a wait</source>
        <translation>线程是否阻塞在等待中</translation>
    </message>
    <message>
        <source>the type of an object as the kernel names it: &quot;Event&quot;, &quot;Mutant&quot;, &quot;Section&quot;</source>
        <translation>内核对该对象的类型的称呼：&quot;Event&quot;、&quot;Mutant&quot;、&quot;Section&quot;</translation>
    </message>
    <message>
        <source>the address of an object in the kernel&apos;s memory</source>
        <translation>对象在内核内存中的地址</translation>
    </message>
    <message>
        <source>the exception that the last call of a process raised; 0 for none</source>
        <translation>进程最近一次调用引发的异常；没有则为 0</translation>
    </message>
    <message>
        <source>how many things a process has that look like handles and are no entries of its table</source>
        <translation>进程有多少个看起来像句柄、却不是句柄表表项的东西</translation>
    </message>
    <message>
        <source>how many levels of pages stand above the entries: the low two bits of TableCode</source>
        <translation>表项之上有几级页：TableCode 的低两位</translation>
    </message>
    <message>
        <source>FirstFree: the handle value of the entry that is taken next; 0 when a page is needed</source>
        <translation>FirstFree：下一个要取用的表项的句柄值；需要新的一页时为 0</translation>
    </message>
    <message>
        <source>NextHandleNeedingPool: the first handle value without memory behind it</source>
        <translation>NextHandleNeedingPool：第一个背后还没有内存的句柄值</translation>
    </message>
    <message>
        <source>whether the entry of a handle is protected from close</source>
        <translation>句柄的表项是否禁止关闭</translation>
    </message>
    <message>
        <source>TableCode: the address of a table&apos;s topmost page and, in its low two bits, the level</source>
        <translation>TableCode：句柄表最顶层页的地址，其低两位是层级</translation>
    </message>
    <message>
        <source>how many pages of entries a table has</source>
        <translation>句柄表有多少页表项</translation>
    </message>
    <message>
        <source>how many handles the pages of a table have room for</source>
        <translation>句柄表的各页可容纳多少个句柄</translation>
    </message>
    <message>
        <source>how many handles a table can have at most</source>
        <translation>句柄表最多可以有多少个句柄</translation>
    </message>
    <message>
        <source>LastFree: the handle value at the tail of the free list under StrictFIFO, else 0</source>
        <translation>LastFree：StrictFIFO 下空闲链表末尾的句柄值，否则为 0</translation>
    </message>
    <message>
        <source>StrictFIFO: whether freed entries go to the tail of the free list</source>
        <translation>StrictFIFO：释放的表项是否排到空闲链表的末尾</translation>
    </message>
    <message>
        <source>UniqueProcessId: the id of the process whose table it is</source>
        <translation>UniqueProcessId：句柄表所属进程的 ID</translation>
    </message>
    <message>
        <source>QuotaProcess: the address of the process object that is charged for the table</source>
        <translation>QuotaProcess：承担该句柄表配额的进程对象的地址</translation>
    </message>
    <message>
        <source>the address of the entry of a handle</source>
        <translation>句柄的表项的地址</translation>
    </message>
    <message>
        <source>the first word of an entry: the pointer to the object&apos;s header and the flags</source>
        <translation>表项的第一个字：指向对象头的指针和标志</translation>
    </message>
    <message>
        <source>the second word of an entry: the granted access</source>
        <translation>表项的第二个字：已授予的访问权限</translation>
    </message>
    <message>
        <source>how often a thread is suspended</source>
        <translation>线程被挂起了多少次</translation>
    </message>
    <message>
        <source>how many running processes a job has</source>
        <translation>作业有多少个正在运行的进程</translation>
    </message>
    <message>
        <source>the true references of an object, as !trueref tells them: its PointerCount without what its handles have in stock</source>
        <translation>对象真正的引用数，也就是 !trueref 所说的：PointerCount 减去各句柄储备的引用</translation>
    </message>
    <message>
        <source>which processes have a file open or mapped, or a handle to an object: &quot;editor, viewer&quot;</source>
        <translation>哪些进程打开或映射了一个文件，或有一个对象的句柄：&quot;editor, viewer&quot;</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>Questions about handles</source>
        <translation>关于句柄的题目</translation>
    </message>
    <message>
        <source>%1 questions. Each picture shows the moment before the call. Mark one answer.</source>
        <translation>共 %1 题。每幅图显示调用之前的时刻。每题选一个答案。</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>姓名：</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>日期：</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>答案：%1</translation>
    </message>
    <message>
        <source>Below each answer stands what its wrong alternatives tell about whoever chose them.</source>
        <translation>每个答案下方说明：选了各个错误选项的人，有着怎样的想法。</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>What is the usage count of %1 after this call?</source>
        <translation>此调用之后，%1 的使用计数是多少？</translation>
    </message>
    <message>
        <source>How many handles lead to %1 after this call?</source>
        <translation>此调用之后，有多少个句柄指向 %1？</translation>
    </message>
    <message>
        <source>What is the PointerCount of %1 after this call?</source>
        <translation>此调用之后，%1 的 PointerCount 是多少？</translation>
    </message>
    <message>
        <source>Does the kernel object %1 still exist after this call?</source>
        <translation>此调用之后，%1 这个内核对象是否仍然存在？</translation>
    </message>
    <message>
        <source>Is %1 signaled after this call?</source>
        <translation>此调用之后，%1 是否有信号？</translation>
    </message>
    <message>
        <source>Does an object with the name %1 exist after this call?</source>
        <translation>此调用之后，是否存在名称为 %1 的对象？</translation>
    </message>
    <message>
        <source>How many open handles does %1 have after this call?</source>
        <translation>此调用之后，%1 有多少个打开的句柄？</translation>
    </message>
    <message>
        <source>What does GetLastError say in %1 after this call?</source>
        <translation>此调用之后，在 %1 中 GetLastError 返回什么？</translation>
    </message>
    <message>
        <source>Does %1 wait after this call?</source>
        <translation>此调用之后，%1 是否在等待？</translation>
    </message>
    <message>
        <source>Is the handle in %1 inheritable after this call?</source>
        <translation>此调用之后，%1 中的句柄是否可继承？</translation>
    </message>
    <message>
        <source>Which access does the handle in %1 grant after this call?</source>
        <translation>此调用之后，%1 中的句柄授予哪些访问权限？</translation>
    </message>
    <message>
        <source>Has the value in %1 lost its meaning after this call?</source>
        <translation>此调用之后，%1 中的值是否已失效？</translation>
    </message>
    <message>
        <source>What is %1(%2) after this call?</source>
        <translation>此调用之后，%1(%2) 的值是什么？</translation>
    </message>
    <message>
        <source>Does this hold after the call: %1</source>
        <translation>此调用之后，以下是否成立：%1</translation>
    </message>
    <message>
        <source>Which value does %1 of %2 receive?</source>
        <translation>%2 的 %1 得到什么值？</translation>
    </message>
    <message>
        <source>Which value does %1 of %2 have after this call?</source>
        <translation>此调用之后，%2 的 %1 的值是什么？</translation>
    </message>
    <message>
        <source>Each handle has an inherit flag of its own, in its entry of the table</source>
        <translation>每个句柄都有自己的继承标志，就在它的表项中</translation>
    </message>
    <message>
        <source>The access mask was written into the entry when the handle was made, and stays</source>
        <translation>访问掩码在建立句柄时就写入了表项，以后不变</translation>
    </message>
    <message>
        <source>What does %1 find in its handle table?</source>
        <translation>%1 在自己的句柄表中找到什么？</translation>
    </message>
    <message>
        <source>Nothing: the table is empty</source>
        <translation>什么也没有：句柄表是空的</translation>
    </message>
    <message>
        <source>To no object: the call fails</source>
        <translation>不指向任何对象：调用失败</translation>
    </message>
    <message>
        <source>To %1, which was there before</source>
        <translation>指向先前就有的 %1</translation>
    </message>
    <message>
        <source>To a new object</source>
        <translation>指向一个新对象</translation>
    </message>
    <message>
        <source>To which object does %1 of %2 lead after this call?</source>
        <translation>此调用之后，%2 的 %1 指向哪个对象？</translation>
    </message>
    <message>
        <source>Which object does the kernel find through %1?</source>
        <translation>内核通过 %1 找到哪个对象？</translation>
    </message>
    <message>
        <source>None: the value leads to no open entry</source>
        <translation>找不到：该值不对应任何打开的表项</translation>
    </message>
    <message>
        <source>Which processes have a handle to %1 after this call?</source>
        <translation>此调用之后，哪些进程持有 %1 的句柄？</translation>
    </message>
    <message>
        <source>No process</source>
        <translation>没有进程</translation>
    </message>
    <message>
        <source>It does not return yet: its thread waits</source>
        <translation>还没有返回：其线程在等待</translation>
    </message>
    <message>
        <source>What does this call return?</source>
        <translation>此调用返回什么？</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>The call succeeds and leaves the last error as it was before: %1</source>
        <translation>调用成功，最近错误保持原样：%1</translation>
    </message>
    <message>
        <source>Handles that lead to %1: %2. While it runs, it counts one more</source>
        <translation>指向 %1 的句柄：%2。它运行期间再多计一个</translation>
    </message>
    <message>
        <source>One entry that leads to %1 is made and one is cleared; %2 remain as before</source>
        <translation>指向 %1 的表项新建一个、清除一个；仍是 %2 个</translation>
    </message>
    <message>
        <source>No entry that leads to %1 is made or cleared; the number of its handles stays %2</source>
        <translation>既没有建立也没有清除指向 %1 的表项；它的句柄仍是 %2 个</translation>
    </message>
    <message>
        <source>Handles that lead to %1 afterwards: %2</source>
        <translation>此后指向 %1 的句柄：%2</translation>
    </message>
    <message>
        <source>No handle leads to %1 any more, but the kernel still uses it</source>
        <translation>再没有句柄指向 %1，但内核仍在使用它</translation>
    </message>
    <message>
        <source>Nothing refers to %1</source>
        <translation>没有任何东西引用 %1</translation>
    </message>
    <message>
        <source>Open handles of %1 afterwards: %2</source>
        <translation>%1 此后打开的句柄：%2</translation>
    </message>
    <message>
        <source>This call makes and clears no entry in the handle table of %1</source>
        <translation>此调用在 %1 的句柄表中既不建立也不清除表项</translation>
    </message>
    <message>
        <source>This call does not reset %1; it stays signaled</source>
        <translation>此调用不会使 %1 复位；它保持有信号</translation>
    </message>
    <message>
        <source>This call does not signal %1; it stays nonsignaled</source>
        <translation>此调用不会使 %1 变为有信号；它保持无信号</translation>
    </message>
    <message>
        <source>There is nothing to ask.</source>
        <translation>没有可以提问的内容。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>How many true references to %1 are there after this call?</source>
        <translation>这次调用之后，%1 有几个真正的引用？</translation>
    </message>
</context>
<context>
    <name>RunWindow</name>
    <message>
        <source>New here? Read the text below the stage and press → for the next step, ← to go back. F9 asks you to predict each step; F1 lists all keys.</source>
        <translation>第一次使用？请阅读舞台下方的文字，按 → 前进一步，按 ← 后退。F9 让你预测每一步；F1 列出所有按键。</translation>
    </message>
</context>
<context>
    <name>StageMenu</name>
    <message>
        <source>More calls</source>
        <translation>更多调用</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation>谁持有它</translation>
    </message>
    <message>
        <source>Act as this process, thread T%1</source>
        <translation>以此进程的线程 T%1 操作</translation>
    </message>
    <message>
        <source>Close a handle</source>
        <translation>关闭句柄</translation>
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
    <message>
        <source>position</source>
        <translation>读写位置</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>在等待</translation>
    </message>
    <message>
        <source>suspend count</source>
        <translation>挂起计数</translation>
    </message>
    <message>
        <source>due in</source>
        <translation>距到期</translation>
    </message>
    <message>
        <source>period in ms</source>
        <translation>周期 (ms)</translation>
    </message>
    <message>
        <source>active processes</source>
        <translation>活动进程</translation>
    </message>
    <message>
        <source>kill on close</source>
        <translation>关闭时终止</translation>
    </message>
    <message>
        <source>processes so far</source>
        <translation>累计进程</translation>
    </message>
    <message>
        <source>user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>token type</source>
        <translation>令牌类型</translation>
    </message>
    <message>
        <source>impersonation</source>
        <translation>模拟令牌</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>主令牌</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>受限</translation>
    </message>
    <message>
        <source>packets</source>
        <translation>完成包</translation>
    </message>
    <message>
        <source>associated files</source>
        <translation>关联的文件</translation>
    </message>
    <message>
        <source>interactive</source>
        <translation>可交互</translation>
    </message>
    <message>
        <source>window station</source>
        <translation>窗口站</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>边界</translation>
    </message>
    <message>
        <source>can be opened</source>
        <translation>可打开</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>bytes to read</source>
        <translation>可读字节</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>正在监听</translation>
    </message>
    <message>
        <source>enabled privileges</source>
        <translation>已启用的特权</translation>
    </message>
    <message>
        <source>room for bytes</source>
        <translation>可容纳字节数</translation>
    </message>
    <message>
        <source>reads messages</source>
        <translation>按消息读取</translation>
    </message>
    <message>
        <source>children may leave</source>
        <translation>子进程可脱离</translation>
    </message>
    <message>
        <source>children leave</source>
        <translation>子进程自动脱离</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>completion port</source>
        <translation>完成端口</translation>
    </message>
    <message>
        <source>elevated</source>
        <translation>已提升</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>内容</translation>
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
        <translation>没有对象叫 &quot;%1&quot;</translation>
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
    <message>
        <source>%1 bytes are read from %2</source>
        <translation>从 %2 读取 %1 个字节</translation>
    </message>
    <message>
        <source>%1 bytes go to %2</source>
        <translation>%1 个字节写到 %2</translation>
    </message>
    <message>
        <source>The position of %1 is %2 now, for every handle that leads to it</source>
        <translation>%1 的读写位置现在是 %2，对指向它的每个句柄都是如此</translation>
    </message>
    <message>
        <source>%1 is marked for deletion: it stays until nobody has it open</source>
        <translation>%1 被标记为待删除：它一直保留，直到没有任何进程打开它</translation>
    </message>
    <message>
        <source>Nobody has %1 open any more: it leaves its folder</source>
        <translation>再没有任何进程打开 %1：它离开所在的文件夹</translation>
    </message>
    <message>
        <source>The search finds %1</source>
        <translation>查找到 %1</translation>
    </message>
    <message>
        <source>%1 waits for the next change</source>
        <translation>%1 等待下一次变化</translation>
    </message>
    <message>
        <source>Something in the folder has changed: %1 is signaled</source>
        <translation>文件夹中有了变化：%1 有信号</translation>
    </message>
    <message>
        <source>The registry has no such key</source>
        <translation>注册表中没有这样的键</translation>
    </message>
    <message>
        <source>Only administrators may change this key; %1 is none of them</source>
        <translation>只有管理员可以更改此键；%1 不是管理员</translation>
    </message>
    <message>
        <source>The standard input of %1 is %2</source>
        <translation>%1 的标准输入是 %2</translation>
    </message>
    <message>
        <source>The standard output of %1 is %2</source>
        <translation>%1 的标准输出是 %2</translation>
    </message>
    <message>
        <source>The standard error output of %1 is %2</source>
        <translation>%1 的标准错误输出是 %2</translation>
    </message>
    <message>
        <source>The object is no file on the disk but %1; its type is File all the same</source>
        <translation>该对象不是磁盘上的文件，而是 %1；它的类型仍然是 File</translation>
    </message>
    <message>
        <source>Nothing serves this name</source>
        <translation>没有任何程序以此名称提供服务</translation>
    </message>
    <message>
        <source>%1 is there, but it is in use: nobody else may have it now</source>
        <translation>%1 存在，但正在使用中：现在其他任何人都不能得到它</translation>
    </message>
    <message>
        <source>%1 refuses: %2</source>
        <translation>%1 拒绝：%2</translation>
    </message>
    <message>
        <source>The ends of %1 are connected</source>
        <translation>%1 的两端已连接</translation>
    </message>
    <message>
        <source>The server cuts the connection of %1; both handles stay open</source>
        <translation>服务器断开 %1 的连接；两端的句柄仍然打开</translation>
    </message>
    <message>
        <source>Nobody is at the other end of %1 any more</source>
        <translation>%1 的另一端再也没有人了</translation>
    </message>
    <message>
        <source>Nothing has come to %1 yet: the call must wait</source>
        <translation>还没有任何东西到达 %1：调用必须等待</translation>
    </message>
    <message>
        <source>The socket has an address now: %1</source>
        <translation>套接字现在有了地址：%1</translation>
    </message>
    <message>
        <source>%1 listens: others may connect to it</source>
        <translation>%1 正在监听：别人可以连接它</translation>
    </message>
    <message>
        <source>A connection of %1 is made or taken</source>
        <translation>%1 的一个连接已建立或已被接受</translation>
    </message>
    <message>
        <source>%1 owns %2 now, %3 deep</source>
        <translation>%1 现在拥有 %2，递归 %3 层</translation>
    </message>
    <message>
        <source>%1 becomes a member of %2</source>
        <translation>%1 成为 %2 的成员</translation>
    </message>
    <message>
        <source>%1 has ended: %2 has one active process less</source>
        <translation>%1 已结束：%2 少了一个活动进程</translation>
    </message>
    <message>
        <source>Every member of %1 is ended with exit code %2</source>
        <translation>%1 的每个成员都被结束，退出码为 %2</translation>
    </message>
    <message>
        <source>When the last handle to %1 is closed, its members will be ended</source>
        <translation>%1 的最后一个句柄关闭时，它的成员将被结束</translation>
    </message>
    <message>
        <source>%1 has no limits: its members outlive its last handle</source>
        <translation>%1 没有限制：最后一个句柄关闭之后，它的成员继续存活</translation>
    </message>
    <message>
        <source>%1 is a member of a job</source>
        <translation>%1 是某个作业的成员</translation>
    </message>
    <message>
        <source>%1 is a member of no job</source>
        <translation>%1 不是任何作业的成员</translation>
    </message>
    <message>
        <source>%1 is a member of %2</source>
        <translation>%1 是 %2 的成员</translation>
    </message>
    <message>
        <source>%1 is no member of %2</source>
        <translation>%1 不是 %2 的成员</translation>
    </message>
    <message>
        <source>%1 cannot enter or leave %2: its job or its session does not allow it</source>
        <translation>%1 不能加入或离开 %2：它的作业或会话不允许</translation>
    </message>
    <message>
        <source>Entry %1 of %2 is inheritable, but the handle list leaves it out: the child&apos;s place stays empty</source>
        <translation>%2 的表项 %1 可继承，但句柄列表没有列出它：子进程中的这个位置保持空闲</translation>
    </message>
    <message>
        <source>The handle list names %1, which is no inheritable entry</source>
        <translation>句柄列表列出了 %1，而它不是可继承的表项</translation>
    </message>
    <message>
        <source>The list of the running processes is copied into %1; it has %2</source>
        <translation>正在运行的进程的列表被复制到 %1；其中有 %2 个</translation>
    </message>
    <message>
        <source>The snapshot names the process with the id %1</source>
        <translation>快照列出 ID 为 %1 的进程</translation>
    </message>
    <message>
        <source>The list of %1 is at its end</source>
        <translation>%1 的列表已到末尾</translation>
    </message>
    <message>
        <source>%1&apos;s table has %2 entries in use</source>
        <translation>%1 的句柄表有 %2 个表项在使用</translation>
    </message>
    <message>
        <source>%1 has HandleCount %2 and PointerCount %3</source>
        <translation>%1 的 HandleCount 为 %2，PointerCount 为 %3</translation>
    </message>
    <message>
        <source>%1 is suspended; its suspend count is %2 now</source>
        <translation>%1 被挂起；它的挂起计数现在是 %2</translation>
    </message>
    <message>
        <source>The suspend count of %1 is 0: it runs again</source>
        <translation>%1 的挂起计数为 0：它继续运行</translation>
    </message>
    <message>
        <source>%1 is still suspended; its suspend count is %2 now</source>
        <translation>%1 仍处于挂起状态；它的挂起计数现在是 %2</translation>
    </message>
    <message>
        <source>From now on every use of an invalid handle raises an exception in %1</source>
        <translation>从现在起，在 %1 中每次使用无效句柄都会引发异常</translation>
    </message>
    <message>
        <source>Exception %1 is raised in %2: it checks its handles strictly</source>
        <translation>%2 中引发异常 %1：该进程严格检查句柄</translation>
    </message>
    <message>
        <source>The kernel has no memory for another object: %1 are the limit</source>
        <translation>内核没有内存可用于新对象：上限是 %1 个</translation>
    </message>
    <message>
        <source>A private namespace of this boundary exists: the same name, the same SIDs</source>
        <translation>此边界的专有命名空间存在：名称相同，SID 也相同</translation>
    </message>
    <message>
        <source>No private namespace of this boundary can be opened</source>
        <translation>没有可以打开的此边界的专有命名空间</translation>
    </message>
    <message>
        <source>%1 is outside of the boundary: its token does not have every SID in it</source>
        <translation>%1 在边界之外：它的令牌不具有边界中的全部 SID</translation>
    </message>
    <message>
        <source>The private namespace is destroyed: nobody can open it any more, and what is in it lives on by its handles</source>
        <translation>专有命名空间被销毁：再没有进程能打开它，其中的对象靠各自的句柄继续存活</translation>
    </message>
    <message>
        <source>Its creator has closed the private namespace: nobody can open it any more</source>
        <translation>创建者已关闭专有命名空间：再没有进程能打开它</translation>
    </message>
    <message>
        <source>%1 has no private namespace open whose prefix begins %2</source>
        <translation>%1 没有打开前缀与 %2 的开头相符的专有命名空间</translation>
    </message>
    <message>
        <source>The security descriptor of %1 is read</source>
        <translation>读取了 %1 的安全描述符</translation>
    </message>
    <message>
        <source>%1 gets a new security descriptor; handles that are open keep their access</source>
        <translation>%1 得到新的安全描述符；已打开的句柄保留其访问权限</translation>
    </message>
    <message>
        <source>The caller owns %1: whatever the DACL says, it may have %2</source>
        <translation>调用者是 %1 的所有者：不论 DACL 怎样规定，它都可以得到 %2</translation>
    </message>
    <message>
        <source>%1 of %2 has been there since the process began; it is shown from now on</source>
        <translation>%2 的 %1 自进程开始时就存在；从现在起显示它</translation>
    </message>
    <message>
        <source>%1 acts as %2 from now on: access checks ask this token</source>
        <translation>%1 从现在起以 %2 的身份行事：访问检查改用此令牌</translation>
    </message>
    <message>
        <source>%1 acts as its process again</source>
        <translation>%1 重新以所属进程的身份行事</translation>
    </message>
    <message>
        <source>%1 is in use: the process is connected to it through this very handle</source>
        <translation>%1 正在使用中：进程正是通过这个句柄与它相连</translation>
    </message>
    <message>
        <source>%1 becomes permanent: its name stays when the last handle is closed</source>
        <translation>%1 变为永久对象：最后一个句柄关闭后，其名称仍然保留</translation>
    </message>
    <message>
        <source>%1 becomes temporary: its name goes with the last handle</source>
        <translation>%1 变为临时对象：其名称随最后一个句柄消失</translation>
    </message>
    <message>
        <source>Something is made beside the handle table of %1</source>
        <translation>在 %1 的句柄表之外建立了一样东西</translation>
    </message>
    <message>
        <source>%1 is memory of %2: its handle is the address %3, not an entry</source>
        <translation>%1 是 %2 的内存：它的句柄是地址 %3，不是表项</translation>
    </message>
    <message>
        <source>%1 is mapped into %2: its handle is the image&apos;s address %3, not an entry</source>
        <translation>%1 被映射到 %2 中：它的句柄是映像的地址 %3，不是表项</translation>
    </message>
    <message>
        <source>%1 is a structure at %2 that owns the entry %3: it is not an entry itself</source>
        <translation>%1 是位于 %2 的一个结构，它拥有表项 %3：它本身不是表项</translation>
    </message>
    <message>
        <source>%1 is a context of the log service, known to %2 as %3: not an entry</source>
        <translation>%1 是日志服务的上下文，%2 以 %3 称呼它：不是表项</translation>
    </message>
    <message>
        <source>%1 belongs to the window manager: every process of the session may use the value %2, and no handle table has an entry</source>
        <translation>%1 属于窗口管理器：会话的每个进程都可以使用值 %2，任何句柄表中都没有它的表项</translation>
    </message>
    <message>
        <source>%1 belongs to GDI: the value %2 means something in %3 only, and no handle table has an entry</source>
        <translation>%1 属于 GDI：值 %2 只在 %3 中有意义，任何句柄表中都没有它的表项</translation>
    </message>
    <message>
        <source>The library of sockets is ready in %1</source>
        <translation>套接字库在 %1 中已就绪</translation>
    </message>
    <message>
        <source>The library of sockets keeps something about %1 in %2; only closesocket frees it</source>
        <translation>套接字库在 %2 中保存了关于 %1 的内容；只有 closesocket 才释放它</translation>
    </message>
    <message>
        <source>%1 is memory of %2 at %3: not an entry</source>
        <translation>%1 是 %2 的内存，位于 %3：不是表项</translation>
    </message>
    <message>
        <source>%1 of %2 is gone; no handle table changes</source>
        <translation>%2 的 %1 已消失；句柄表都没有变化</translation>
    </message>
    <message>
        <source>The count of %1 goes from %2 to %3</source>
        <translation>%1 的计数由 %2 变为 %3</translation>
    </message>
    <message>
        <source>The value means %1; no handle table is asked</source>
        <translation>该值指 %1；不查询任何句柄表</translation>
    </message>
    <message>
        <source>The value means %1 in another process, and nothing here</source>
        <translation>该值在另一个进程中指 %1，在这里没有意义</translation>
    </message>
    <message>
        <source>0x%1 is no %2 of %3</source>
        <translation>0x%1 不是 %3 的 %2</translation>
    </message>
    <message>
        <source>There is no such module for %1: %2</source>
        <translation>%1 没有这样的模块：%2</translation>
    </message>
    <message>
        <source>%1 has not called WSAStartup</source>
        <translation>%1 还没有调用 WSAStartup</translation>
    </message>
    <message>
        <source>The entry is gone, but what the library of sockets keeps in %1 is not: only closesocket would have freed it</source>
        <translation>表项已消失，但套接字库在 %1 中保存的内容还在：只有 closesocket 才会释放它</translation>
    </message>
    <message>
        <source>%1 sleeps for ever</source>
        <translation>%1 无限期休眠</translation>
    </message>
    <message>
        <source>%1 sleeps for %2 ms</source>
        <translation>%1 休眠 %2 毫秒</translation>
    </message>
    <message>
        <source>%1 waits until %2 is signaled</source>
        <translation>%1 等待，直到 %2 有信号</translation>
    </message>
    <message>
        <source>%1 waits for %2, at most %3 ms</source>
        <translation>%1 等待 %2，最多 %3 毫秒</translation>
    </message>
    <message>
        <source>%1 waits for %2 objects</source>
        <translation>%1 等待 %2 个对象</translation>
    </message>
    <message>
        <source>%1 waits for %2 objects, at most %3 ms</source>
        <translation>%1 等待 %2 个对象，最多 %3 毫秒</translation>
    </message>
    <message>
        <source>%1 has slept long enough and runs again</source>
        <translation>%1 休眠时间已到，继续运行</translation>
    </message>
    <message>
        <source>%1 runs again: its call returns %2</source>
        <translation>%1 继续运行：它的调用返回 %2</translation>
    </message>
    <message>
        <source>All %1 objects were signaled: the wait is over</source>
        <translation>全部 %1 个对象都有信号：等待结束</translation>
    </message>
    <message>
        <source>The wait is over, and says that the last owner of a mutex never released it</source>
        <translation>等待结束，并说明某个互斥量的上一个拥有者从未释放它</translation>
    </message>
    <message>
        <source>Too few of the %1 objects are signaled: the time-out of %2 ms passes</source>
        <translation>%1 个对象中有信号的不够：%2 毫秒的超时到期</translation>
    </message>
    <message>
        <source>%1 is set: it will fire in %2 ms</source>
        <translation>%1 已设置：它将在 %2 毫秒后触发</translation>
    </message>
    <message>
        <source>%1 is set: it will fire in %2 ms, then every %3 ms</source>
        <translation>%1 已设置：它将在 %2 毫秒后触发，之后每 %3 毫秒触发一次</translation>
    </message>
    <message>
        <source>%1 is due: it becomes signaled</source>
        <translation>%1 到期：它变为有信号</translation>
    </message>
    <message>
        <source>%1 will fire no more; whether it is signaled does not change</source>
        <translation>%1 不再触发；是否有信号保持不变</translation>
    </message>
    <message>
        <source>%1 was not set</source>
        <translation>%1 没有被设置过</translation>
    </message>
    <message>
        <source>%1 ms pass</source>
        <translation>过去了 %1 毫秒</translation>
    </message>
    <message>
        <source>%1 belongs to %2 from now on</source>
        <translation>%1 从现在起归属于 %2</translation>
    </message>
    <message>
        <source>A packet joins the queue of %1, which goes from %2 to %3</source>
        <translation>一个完成包加入 %1 的队列，队列长度由 %2 变为 %3</translation>
    </message>
    <message>
        <source>The oldest packet leaves the queue of %1, which goes from %2 to %3</source>
        <translation>最早的完成包离开 %1 的队列，队列长度由 %2 变为 %3</translation>
    </message>
    <message>
        <source>%1 ends and waits no longer</source>
        <translation>%1 结束，不再等待</translation>
    </message>
    <message>
        <source>%1 is signaled for a moment, for the threads that wait now</source>
        <translation>%1 有片刻有信号，供此刻正在等待的线程使用</translation>
    </message>
    <message>
        <source>A view of %1 is mapped at %2: an address, and no entry of the table</source>
        <translation>%1 的视图被映射到 %2：这是地址，不是句柄表的表项</translation>
    </message>
    <message>
        <source>The view of %1 at %2 is unmapped</source>
        <translation>%1 位于 %2 的视图已取消映射</translation>
    </message>
    <message>
        <source>No view of %1 begins at this address</source>
        <translation>%1 没有从此地址开始的视图</translation>
    </message>
    <message>
        <source>The entry is gone, but another thread&apos;s call on %1 is not finished: the call must wait for it</source>
        <translation>表项已消失，但另一个线程对 %1 的调用还没有完成：此调用必须等待它</translation>
    </message>
    <message>
        <source>The security descriptor has the revision %1; only 1 is known</source>
        <translation>安全描述符的版本是 %1；已知的只有 1</translation>
    </message>
    <message>
        <source>%1 is none of the privileges of the token</source>
        <translation>%1 不是该令牌所拥有的特权</translation>
    </message>
    <message>
        <source>%1 is not enabled in the caller&apos;s token</source>
        <translation>调用者的令牌没有启用 %1</translation>
    </message>
    <message>
        <source>%1 is enabled in the caller&apos;s token</source>
        <translation>调用者的令牌启用了 %1</translation>
    </message>
    <message>
        <source>%1 is enabled in the token; handles that are open do not change</source>
        <translation>令牌中的 %1 已启用；已打开的句柄不变</translation>
    </message>
    <message>
        <source>%1 is disabled in the token; handles that are open do not change</source>
        <translation>令牌中的 %1 已禁用；已打开的句柄不变</translation>
    </message>
    <message>
        <source>%1 has no token of its own: it acts as its process</source>
        <translation>%1 没有自己的令牌：它以所属进程的身份行事</translation>
    </message>
    <message>
        <source>%1 has no security descriptor that could be changed: it was made without a name</source>
        <translation>%1 没有可以更改的安全描述符：它建立时没有名称</translation>
    </message>
    <message>
        <source>%1 is the value of %2, which is no kernel object: no entry of %3&apos;s table has it, and only %4 gives it back</source>
        <translation>%1 是 %2 的值，而它不是内核对象：%3 的句柄表中没有它的表项，只有 %4 能归还它</translation>
    </message>
    <message>
        <source>The kernel books references in advance for entry %1 of %2&apos;s table, a stock for its uses: PointerCount of %3 %4 becomes %5</source>
        <translation>内核为 %2 句柄表的表项 %1 预先记下一批引用，储备起来供它使用：%3 的 PointerCount 由 %4 变为 %5</translation>
    </message>
    <message>
        <source>What is left in the stock of entry %1 of %2&apos;s table is given back: PointerCount of %3 %4 becomes %5</source>
        <translation>%2 句柄表的表项 %1 退回剩下的储备：%3 的 PointerCount 由 %4 变为 %5</translation>
    </message>
    <message>
        <source>The call takes its reference to %1 out of the stock of entry %2: %3 become %4, the PointerCount stays</source>
        <translation>这次调用从表项 %2 的储备里取得对 %1 的引用：储备由 %3 变为 %4，PointerCount 不变</translation>
    </message>
    <message>
        <source>%1 exists already, and the call may only make a new one</source>
        <translation>%1 已经存在，而这次调用只能新建</translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing that could be mapped</source>
        <translation>%1 是空的：没有可以映射的内容</translation>
    </message>
    <message>
        <source>%1 has fewer bytes, and only a mapping that may be written to would make it longer</source>
        <translation>%1 没有这么多字节，而只有可写的映射才能把它加长</translation>
    </message>
    <message>
        <source>%1 is suspended %2 times already, and more is not allowed</source>
        <translation>%1 已经挂起 %2 次，不能再多了</translation>
    </message>
    <message>
        <source>%1 checks its handles strictly for good: that cannot be switched off</source>
        <translation>%1 的严格句柄检查一经打开就一直有效，不能再关闭</translation>
    </message>
    <message>
        <source>Another thread made %1, and only that one may destroy it</source>
        <translation>%1 是另一个线程创建的，只有那个线程才能销毁它</translation>
    </message>
    <message>
        <source>%1 cannot do without %2, so it is not destroyed</source>
        <translation>%1 离不开 %2，所以不会销毁它</translation>
    </message>
    <message>
        <source>Accepted here and not simulated: %1</source>
        <translation>在此接受但不模拟：%1</translation>
    </message>
    <message>
        <source>%1 listens: a client may open it</source>
        <translation>%1 开始侦听：客户端可以打开它</translation>
    </message>
    <message>
        <source>%1 has no room for all of it, and PIPE_NOWAIT does not wait: nothing is written</source>
        <translation>%1 容不下全部内容，而 PIPE_NOWAIT 不等待：什么也没有写入</translation>
    </message>
    <message>
        <source>%1 has no room for all of it, and PIPE_NOWAIT does not wait: only what others wait for is written, %2 bytes</source>
        <translation>%1 容不下全部内容，而 PIPE_NOWAIT 不等待：只写入别人正在等待的 %2 个字节</translation>
    </message>
    <message>
        <source>The bytes are more than there is room for behind %1: the call must wait until enough is read</source>
        <translation>字节数超过 %1 另一端的空间：调用必须等待，直到读走了足够的内容</translation>
    </message>
    <message>
        <source>The write is given up: its %1 bytes that nobody has read leave the queue of %2</source>
        <translation>写入被放弃：其中无人读取的 %1 个字节离开 %2 的队列</translation>
    </message>
    <message>
        <source>No instance of %1 listens: the call must wait until one does</source>
        <translation>%1 没有实例在侦听：调用必须等待，直到有一个侦听</translation>
    </message>
    <message>
        <source>%1 listens: whoever opens it first is served</source>
        <translation>%1 正在侦听：谁先打开就为谁服务</translation>
    </message>
    <message>
        <source>No instance of %1 listens: the time-out of %2 ms passes</source>
        <translation>%1 没有实例在侦听：%2 毫秒的超时时间已过</translation>
    </message>
    <message>
        <source>%1 reads messages one by one from now on</source>
        <translation>%1 从现在起逐条读取消息</translation>
    </message>
    <message>
        <source>%1 reads bytes from now on, whatever messages they came in</source>
        <translation>%1 从现在起按字节读取，不管它们属于哪条消息</translation>
    </message>
    <message>
        <source>Nothing has been read from %1 that would tell who its client is</source>
        <translation>还没有从 %1 读到能说明其客户端是谁的内容</translation>
    </message>
    <message>
        <source>%1 cannot do it at once: the operation is pending, and the thread goes on</source>
        <translation>%1 不能立即完成：操作挂起，线程继续运行</translation>
    </message>
    <message>
        <source>The pending operation on %1 is finished: %2 bytes</source>
        <translation>%1 上挂起的操作完成了：%2 个字节</translation>
    </message>
    <message>
        <source>The pending operation on %1 ends with %2</source>
        <translation>%1 上挂起的操作结束，错误为 %2</translation>
    </message>
    <message>
        <source>The operation on %1 is still pending</source>
        <translation>%1 上的操作仍然挂起</translation>
    </message>
    <message>
        <source>The OVERLAPPED says that the operation on %1 moved %2 bytes</source>
        <translation>OVERLAPPED 表明 %1 上的操作传送了 %2 个字节</translation>
    </message>
    <message>
        <source>The OVERLAPPED says that the operation on %1 has failed: %2</source>
        <translation>OVERLAPPED 表明 %1 上的操作失败了：%2</translation>
    </message>
    <message>
        <source>A pending operation on %1 is cancelled</source>
        <translation>%1 上的一个挂起的操作被取消</translation>
    </message>
    <message>
        <source>Nothing is pending on %1 that could be cancelled</source>
        <translation>%1 上没有可以取消的挂起操作</translation>
    </message>
    <message>
        <source>%1 was opened for synchronous I/O and does one thing at a time: the call must wait until another thread&apos;s call is finished</source>
        <translation>%1 是为同步 I/O 打开的，一次只做一件事：调用必须等待，直到另一个线程的调用完成</translation>
    </message>
    <message>
        <source>The other call on %1 is finished: %2 makes its own now</source>
        <translation>%1 上的另一个调用已完成：现在 %2 进行自己的调用</translation>
    </message>
    <message>
        <source>%1 waits until somebody serves it</source>
        <translation>%1 等待，直到有人为它服务</translation>
    </message>
    <message>
        <source>The standard input of %1 is %2, the value that its parent has there</source>
        <translation>%1 的标准输入是 %2，与父进程中的值相同</translation>
    </message>
    <message>
        <source>The standard output of %1 is %2, the value that its parent has there</source>
        <translation>%1 的标准输出是 %2，与父进程中的值相同</translation>
    </message>
    <message>
        <source>The standard error output of %1 is %2, the value that its parent has there</source>
        <translation>%1 的标准错误输出是 %2，与父进程中的值相同</translation>
    </message>
    <message>
        <source>The standard input of %1 is %2, a duplicate of its parent&apos;s</source>
        <translation>%1 的标准输入是 %2，复制自父进程的句柄</translation>
    </message>
    <message>
        <source>The standard output of %1 is %2, a duplicate of its parent&apos;s</source>
        <translation>%1 的标准输出是 %2，复制自父进程的句柄</translation>
    </message>
    <message>
        <source>The standard error output of %1 is %2, a duplicate of its parent&apos;s</source>
        <translation>%1 的标准错误输出是 %2，复制自父进程的句柄</translation>
    </message>
    <message>
        <source>%1 has no console: its %2 is NULL</source>
        <translation>%1 没有控制台：它的 %2 是 NULL</translation>
    </message>
    <message>
        <source>STARTUPINFO gives no handle: in %1, %2 is NULL</source>
        <translation>STARTUPINFO 没有给出句柄：%1 的 %2 是 NULL</translation>
    </message>
    <message>
        <source>The handle in STARTUPINFO counts only when handles are inherited: in %1, %2 is NULL</source>
        <translation>只有继承句柄时 STARTUPINFO 中的句柄才有效：%1 的 %2 是 NULL</translation>
    </message>
    <message>
        <source>What the parent has there is no open handle: in %1, %2 is NULL</source>
        <translation>父进程的相应值不是打开的句柄：%1 的 %2 是 NULL</translation>
    </message>
    <message>
        <source>%1 gets a console of its own</source>
        <translation>%1 得到自己的控制台</translation>
    </message>
    <message>
        <source>%1 becomes signaled, and stays so</source>
        <translation>%1 变为有信号，并一直如此</translation>
    </message>
    <message>
        <source>%1 tells %2 of its members from now on</source>
        <translation>从现在起，%1 把成员的消息发给 %2</translation>
    </message>
    <message>
        <source>%1 tells %2 nothing any more</source>
        <translation>%1 不再向 %2 发消息</translation>
    </message>
    <message>
        <source>%1 tells its port: %2 is a new member (JOB_OBJECT_MSG_NEW_PROCESS)</source>
        <translation>%1 通知它的端口：%2 是新成员（JOB_OBJECT_MSG_NEW_PROCESS）</translation>
    </message>
    <message>
        <source>%1 tells its port: %2 has ended (JOB_OBJECT_MSG_EXIT_PROCESS)</source>
        <translation>%1 通知它的端口：%2 已结束（JOB_OBJECT_MSG_EXIT_PROCESS）</translation>
    </message>
    <message>
        <source>%1 tells its port: %2 has crashed (JOB_OBJECT_MSG_ABNORMAL_EXIT_PROCESS)</source>
        <translation>%1 通知它的端口：%2 已崩溃（JOB_OBJECT_MSG_ABNORMAL_EXIT_PROCESS）</translation>
    </message>
    <message>
        <source>%1 tells its port: no member runs any more (JOB_OBJECT_MSG_ACTIVE_PROCESS_ZERO)</source>
        <translation>%1 通知它的端口：已没有运行中的成员（JOB_OBJECT_MSG_ACTIVE_PROCESS_ZERO）</translation>
    </message>
    <message>
        <source>%1 breaks away from %2, which allows it</source>
        <translation>%1 脱离 %2，该作业允许这样做</translation>
    </message>
    <message>
        <source>The children of %1&apos;s members are no members of it</source>
        <translation>%1 的成员启动的子进程不是它的成员</translation>
    </message>
    <message>
        <source>The children of %1&apos;s members are no members of it when they are started so</source>
        <translation>%1 的成员启动的子进程，如果启动时要求脱离，就不是它的成员</translation>
    </message>
    <message>
        <source>The handle list names %1 twice</source>
        <translation>句柄列表中 %1 出现了两次</translation>
    </message>
    <message>
        <source>The handle list has a NULL in it: nothing is inherited</source>
        <translation>句柄列表中有 NULL：什么也不继承</translation>
    </message>
    <message>
        <source>%1 leaves its folder</source>
        <translation>%1 离开它的文件夹</translation>
    </message>
    <message>
        <source>%1 leaves its folder at once: its name is free, and who has it open goes on using it</source>
        <translation>%1 立刻离开它的文件夹：名字空了出来，打开着它的人继续使用</translation>
    </message>
    <message>
        <source>The file of %1 has %2 bytes now</source>
        <translation>%1 的文件现在有 %2 个字节</translation>
    </message>
    <message>
        <source>What was written to %1 is on the disk now</source>
        <translation>写入 %1 的内容现在已在磁盘上</translation>
    </message>
    <message>
        <source>A file mapping is made of %1: as long as it or a view of it is there, the file may be neither cut nor deleted</source>
        <translation>已经为 %1 建立了文件映射：只要映射或它的视图还在，文件就既不能截短也不能删除</translation>
    </message>
    <message>
        <source>A file mapping of %1 may be written to, which the caller does not want to share</source>
        <translation>%1 有一个可以写入的文件映射，而调用者不愿共享写入</translation>
    </message>
    <message>
        <source>%1 has locked %2 bytes of its file from byte %3 on</source>
        <translation>%1 锁定了它的文件从第 %3 个字节起的 %2 个字节</translation>
    </message>
    <message>
        <source>%1 gives up its lock of %2 bytes from byte %3 on</source>
        <translation>%1 放弃对从第 %3 个字节起的 %2 个字节的锁</translation>
    </message>
    <message>
        <source>Some of these bytes of %1 are locked by another open of the file, or in another way</source>
        <translation>%1 的这些字节中，有一些已被文件的另一次打开锁定，或者锁定的方式不同</translation>
    </message>
    <message>
        <source>The process has no lock of exactly this range of %1</source>
        <translation>进程没有恰好锁定 %1 的这个区域</translation>
    </message>
    <message>
        <source>Some of these bytes of %1 are locked: the call must wait</source>
        <translation>%1 的这些字节中，有一些已被锁定：调用必须等待</translation>
    </message>
    <message>
        <source>A folder is put on the disk: %1</source>
        <translation>磁盘上多了一个文件夹：%1</translation>
    </message>
    <message>
        <source>The name on the disk is %1 now</source>
        <translation>磁盘上的名字现在是 %1</translation>
    </message>
    <message>
        <source>The current folder of %1 is %2; a process always has that folder open</source>
        <translation>%1 的当前文件夹是 %2；进程总是打开着这个文件夹</translation>
    </message>
    <message>
        <source>%1 is the current folder of %2, which has it open and shares no deletion</source>
        <translation>%1 是 %2 的当前文件夹；它打开着这个文件夹，而且不共享删除</translation>
    </message>
    <message>
        <source>There is still something in %1</source>
        <translation>%1 里还有东西</translation>
    </message>
    <message>
        <source>Something in %1 is open: the folder must stay where it is</source>
        <translation>%1 里有东西打开着：文件夹必须留在原处</translation>
    </message>
    <message>
        <source>%1 is a file and no folder</source>
        <translation>%1 是文件，不是文件夹</translation>
    </message>
    <message>
        <source>What is there belongs to Windows, and programs may not change it</source>
        <translation>那里的东西属于 Windows，程序不能改动</translation>
    </message>
    <message>
        <source>%1 is open, however it is shared: no other file may take its place</source>
        <translation>%1 打开着；不论怎样共享，别的文件都不能顶替它</translation>
    </message>
    <message>
        <source>The handle tables of all processes are read: they hold %1 handles</source>
        <translation>读取所有进程的句柄表：其中共有 %1 个句柄</translation>
    </message>
    <message>
        <source>%1 may not name this owner: it is neither the user of its token nor a group that may own, and SeRestorePrivilege is not enabled</source>
        <translation>%1 不能指定这个所有者：它既不是令牌的用户，也不是可以成为所有者的组，而且没有启用 SeRestorePrivilege</translation>
    </message>
    <message>
        <source>The mandatory label is above the integrity level of %1</source>
        <translation>强制标签高于 %1 的完整性级别</translation>
    </message>
    <message>
        <source>%1 bytes, %2, are read from %3 at %4</source>
        <translation>从 %3 的位置 %4 读取 %1 个字节：%2</translation>
    </message>
    <message>
        <source>%1 bytes, %2, are written to %3 at %4</source>
        <translation>向 %3 的位置 %4 写入 %1 个字节：%2</translation>
    </message>
    <message>
        <source>%1 bytes, %2, are read at %3 in the view of %4</source>
        <translation>在 %4 的视图中，从位置 %3 读取 %1 个字节：%2</translation>
    </message>
    <message>
        <source>%1 bytes are read at %2 in the view of %3: they are zeros</source>
        <translation>在 %3 的视图中，从位置 %2 读取 %1 个字节：全是零</translation>
    </message>
    <message>
        <source>%1 bytes, %2, are written at %3 in the view of %4</source>
        <translation>在 %4 的视图中，从位置 %3 写入 %1 个字节：%2</translation>
    </message>
    <message>
        <source>%1 bytes are written at %2 in the view of %3</source>
        <translation>在 %3 的视图中，从位置 %2 写入 %1 个字节</translation>
    </message>
    <message>
        <source>The page is copied for %1: what it writes to its view of %2, nobody else sees</source>
        <translation>为 %1 复制该页：它写到 %2 的视图中的内容，别人看不到</translation>
    </message>
    <message>
        <source>At the address %1, %2 has no memory for so many bytes</source>
        <translation>在地址 %1 处，%2 没有这么多字节的内存</translation>
    </message>
    <message>
        <source>The view of %1 may not be read</source>
        <translation>%1 的视图不允许读取</translation>
    </message>
    <message>
        <source>The view of %1 may not be written to</source>
        <translation>%1 的视图不允许写入</translation>
    </message>
    <message>
        <source>Exception %1 is raised in %2: it may not use this memory so</source>
        <translation>%2 中引发异常 %1：它不可以这样使用这处内存</translation>
    </message>
    <message>
        <source>An instance of the pipe listens: %1 goes on with its call</source>
        <translation>管道的一个实例在侦听：%1 继续执行自己的调用</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>First steps</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>Closing and lifetime</source>
        <translation>关闭与生存期</translation>
    </message>
    <message>
        <source>Inheritance and the flags of a handle</source>
        <translation>继承与句柄的标志</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Duplication</source>
        <translation>复制句柄</translation>
    </message>
    <message>
        <source>Security, threads, debugger</source>
        <translation>安全、线程、调试器</translation>
    </message>
    <message>
        <source>Inside the kernel</source>
        <translation>内核内部</translation>
    </message>
    <message>
        <source>Catalogue of kinds</source>
        <translation>对象种类一览</translation>
    </message>
    <message>
        <source>Gone wrong</source>
        <translation>出了错</translation>
    </message>
</context>
<context>
    <name>UnsavedWork</name>
    <message>
        <source>Unsaved lesson</source>
        <translation>未保存的课程</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n 次调用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) more than the saved file</source>
        <translation>
            <numerusform>比已保存的文件多 %n 次调用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) fewer than the saved file</source>
        <translation>
            <numerusform>比已保存的文件少 %n 次调用</numerusform>
        </translation>
    </message>
    <message>
        <source>as many calls as the saved file</source>
        <translation>调用次数与已保存的文件相同</translation>
    </message>
    <message>
        <source>never saved</source>
        <translation>从未保存</translation>
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
        <source>Nobody can make this call: no process is running. Add one with %1.</source>
        <translation>没有进程能发出此调用：没有正在运行的进程。请用“%1”添加一个。</translation>
    </message>
    <message>
        <source>New process…</source>
        <translation>新建进程…</translation>
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
    <message>
        <source>New process…</source>
        <translation>新建进程…</translation>
    </message>
</context>
<context>
    <name>handlelab::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the line in the code</source>
        <translation>在代码中显示这一行</translation>
    </message>
    <message>
        <source>Previous mistake</source>
        <translation>上一处错误</translation>
    </message>
    <message>
        <source>Next mistake</source>
        <translation>下一处错误</translation>
    </message>
    <message>
        <source>A mistake in this lesson, line %1: %2</source>
        <translation>此课程中有一处错误，第 %1 行：%2</translation>
    </message>
    <message>
        <source>A mistake in this lesson: %1</source>
        <translation>此课程中有一处错误：%1</translation>
    </message>
    <message>
        <source>Mistake %1 of %2 in this lesson, line %3: %4</source>
        <translation>此课程中的第 %1 处错误（共 %2 处），第 %3 行：%4</translation>
    </message>
    <message>
        <source>Mistake %1 of %2 in this lesson: %3</source>
        <translation>此课程中的第 %1 处错误（共 %2 处）：%3</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
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
    <message>
        <source>More (%1)</source>
        <translation>更多（%1）</translation>
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
    <message>
        <source>Columns %1 to %2: </source>
        <translation>第 %1 至 %2 列：</translation>
    </message>
    <message>
        <source>No process is running that could make these calls.</source>
        <translation>没有正在运行的进程可以做这些调用。</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Calls that were taken over: %1.</source>
        <translation>已接收的调用：%1。</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>已略去：</translation>
    </message>
</context>
<context>
    <name>handlelab::ChoiceButton</name>
    <message>
        <source>%1 – right</source>
        <translation>%1（正确）</translation>
    </message>
    <message>
        <source>%1 – wrong</source>
        <translation>%1（错误）</translation>
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
    <name>handlelab::IdeasChart</name>
    <message>
        <source>I don’t know – show me</source>
        <translation>不知道，让我看看</translation>
    </message>
    <message>
        <source>Wrong ideas that answers came from</source>
        <translation>错误答案来自哪些误解</translation>
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
    <name>handlelab::LibraryPage</name>
    <message>
        <source>Progress of “%1”</source>
        <translation>“%1”的进度</translation>
    </message>
    <message>
        <source>Continue: %1</source>
        <translation>继续：%1</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已学完</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n steps</source>
        <translation>
            <numerusform>已看 %1 步，共 %n 步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n 步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <translation>
            <numerusform>约 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n questions right</source>
        <translation>
            <numerusform>%n 题答对 %1 题</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Where you left off</source>
        <translation>上次学到这里</translation>
    </message>
    <message>
        <source>Your own lessons</source>
        <translation>你自己的课程</translation>
    </message>
    <message>
        <source>Continue at step %1</source>
        <translation>从第 %1 步继续</translation>
    </message>
    <message>
        <source>Open at the beginning</source>
        <translation>从头打开</translation>
    </message>
    <message>
        <source>Forget the progress and the answers</source>
        <translation>清除进度和答题记录</translation>
    </message>
    <message>
        <source>The progress and the answers of “%1” are forgotten.</source>
        <translation>“%1”的进度和答题记录已清除。</translation>
    </message>
    <message>
        <source>All progress and all answers are forgotten.</source>
        <translation>所有进度和答题记录已清除。</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Search titles and texts</source>
        <translation>搜索标题和正文</translation>
    </message>
    <message>
        <source>Search the lessons</source>
        <translation>搜索课程</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Forget all progress and answers</source>
        <translation>清除所有进度和答题记录</translation>
    </message>
    <message>
        <source>Back to the stage</source>
        <translation>返回舞台</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索内容</translation>
    </message>
    <message>
        <source>Lessons by chapter</source>
        <translation>按章节排列的课程</translation>
    </message>
    <message>
        <source>No lesson has “%1” in its title or text.</source>
        <translation>没有课程的标题或正文中含有“%1”。</translation>
    </message>
    <message>
        <source>Try fewer words, another word, or the name of a function such as CloseHandle.</source>
        <translation>试试减少词数、换一个词，或输入函数名，例如 CloseHandle。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n finished</source>
        <translation>
            <numerusform>已学完 %1 / %n</numerusform>
        </translation>
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
        <translation>重置</translation>
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
    <message>
        <source>The file with your progress and answers could not be read. It was put aside as %1, and a new one begins.</source>
        <translation>无法读取存有进度和答题记录的文件。它已另存为 %1，并已开始一个新文件。</translation>
    </message>
    <message>
        <source>Library…</source>
        <translation>课程库…</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>下一课</translation>
    </message>
    <message>
        <source>Previous lesson</source>
        <translation>上一课</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一课：%1</translation>
    </message>
    <message>
        <source>Export questions…</source>
        <translation>导出题目…</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>All lessons, with a search and your progress</source>
        <translation>所有课程，可以搜索并查看进度</translation>
    </message>
    <message>
        <source>Quiz me</source>
        <translation>考考我</translation>
    </message>
    <message>
        <source>Quiz results…</source>
        <translation>测验结果…</translation>
    </message>
    <message>
        <source>There is no call in this lesson whose outcome could be asked about.</source>
        <translation>此课程中没有可以就其结果出题的调用。</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) written to %1.</source>
        <translation>
            <numerusform>已将 %n 道题写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>New process…</source>
        <translation>新建进程…</translation>
    </message>
    <message>
        <source>The file with your progress and answers was written by a newer HandleLab. It stays as it is, and what you do now is not recorded. Use the newer program to go on.</source>
        <translation>保存您的进度和答案的文件是由较新的 HandleLab 写出的。该文件保持原样，您现在所做的不会被记录。请用较新的程序继续学习。</translation>
    </message>
    <message>
        <source>The clipboard took nothing. Try again, or export the picture.</source>
        <translation>剪贴板没有接收任何内容。请重试，或导出图片。</translation>
    </message>
    <message>
        <source>The picture is too large for the clipboard. Fold long tables, or export it as .svg.</source>
        <translation>图片太大，无法放入剪贴板。请折叠长表，或导出为 .svg。</translation>
    </message>
    <message>
        <source>Your progress is kept until the window closes.</source>
        <translation>您的进度会保留到窗口关闭为止。</translation>
    </message>
    <message>
        <source>So this lesson is not kept in case the program ends. Save it often.</source>
        <translation>因此，程序意外结束时无法保住此课程的更改。请经常保存。</translation>
    </message>
    <message>
        <source>“%1” was changed by another program, and you have changes that are not saved. Reloading shows the file; undo brings yours back. Saving asks first.</source>
        <translation>另一个程序更改了“%1”，而您还有尚未保存的更改。重新加载会显示文件中的内容；撤销可以找回您的更改。保存时会先询问。</translation>
    </message>
    <message>
        <source>“%1” was changed by another program. This is what it was before.</source>
        <translation>另一个程序更改了“%1”。这里显示的是更改之前的内容。</translation>
    </message>
    <message>
        <source>“%1” is no longer in its folder. Saving writes it there again.</source>
        <translation>“%1”已不在它的文件夹中。保存会把它重新写到那里。</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>重新播放</translation>
    </message>
    <message>
        <source>Play on</source>
        <translation>继续播放</translation>
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
    <message>
        <source>At this step</source>
        <translation>这一步</translation>
    </message>
    <message>
        <source>What the lesson says about this step, and what the call does</source>
        <translation>课程对这一步的讲解，以及调用做了什么</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>The whole article, at this step</source>
        <translation>整篇文章，停在当前这一步</translation>
    </message>
    <message>
        <source>This text is too long to be shown at once. Here are %1 of its %2 KiB, around the current step.</source>
        <translation>全文太长，无法一次显示。这里是当前步骤附近的 %1 KiB，共 %2 KiB。</translation>
    </message>
    <message>
        <source>Read on: %1</source>
        <translation>接着读：%1</translation>
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
    <name>handlelab::PeriodsChart</name>
    <message>
        <source>✓ right</source>
        <translation>✓ 答对</translation>
    </message>
    <message>
        <source>✗ wrong</source>
        <translation>✗ 答错</translation>
    </message>
    <message>
        <source>○ shown the answer</source>
        <translation>○ 看了答案</translation>
    </message>
    <message>
        <source>Right and wrong answers over time</source>
        <translation>答对与答错随时间的变化</translation>
    </message>
</context>
<context>
    <name>handlelab::PresentationHeader</name>
    <message>
        <source>Go to step %1 ↵</source>
        <translation>转到第 %1 步 ↵</translation>
    </message>
</context>
<context>
    <name>handlelab::QuizCard</name>
    <message>
        <source>Continue  ↵</source>
        <translation>继续  ↵</translation>
    </message>
    <message>
        <source>Show what the call does (Enter or Space)</source>
        <translation>演示此调用做了什么（Enter 或空格）</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Go on without an answer (Right)</source>
        <translation>不作答，继续（→）</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>结果…</translation>
    </message>
    <message>
        <source>Quiz me  F9</source>
        <translation>考考我  F9</translation>
    </message>
    <message>
        <source>Switch Quiz me on, and every call asks you first what it will do. Wrong answers tell you which idea they come from.</source>
        <translation>打开“考考我”后，每个调用都会先问你它将做什么。答错时，会告诉你这个答案来自哪种想法。</translation>
    </message>
    <message>
        <source>There is no call to ask about yet. Issue calls of your own: each asks you what it will do before you see it.</source>
        <translation>还没有可以提问的调用。请自己发出调用：每个调用都会在你看到结果之前先问你它将做什么。</translation>
    </message>
    <message>
        <source>That was the last call of this lesson.</source>
        <translation>这是本课程的最后一个调用。</translation>
    </message>
    <message>
        <source>Nothing could be asked about this call. Go on to the next one.</source>
        <translation>关于此调用没有可以提问的内容。请继续看下一个。</translation>
    </message>
    <message>
        <source>Go on with Right or Space. Before a call whose outcome can be predicted, the question appears here.</source>
        <translation>请按 → 或空格继续。遇到结果可以预测的调用，会先在这里提问。</translation>
    </message>
    <message>
        <source>Before step %1. What will this call do?</source>
        <translation>第 %1 步之前：此调用会做什么？</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>I don’t know – show me</source>
        <translation>不知道，让我看看</translation>
    </message>
    <message>
        <source>✓ Right.</source>
        <translation>✓ 正确。</translation>
    </message>
    <message>
        <source>✓ The answer: %1</source>
        <translation>✓ 答案：%1</translation>
    </message>
    <message>
        <source>✗ Not so.</source>
        <translation>✗ 不对。</translation>
    </message>
    <message>
        <source>This answer follows from the idea: &lt;i&gt;%1&lt;/i&gt;</source>
        <translation>这个答案来自这样的想法：“%1”</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>答对 %1 / %2</translation>
    </message>
</context>
<context>
    <name>handlelab::QuizPanel</name>
    <message>
        <source>Quiz</source>
        <translation>测验</translation>
    </message>
</context>
<context>
    <name>handlelab::QuizResults</name>
    <message>
        <source>Quiz results</source>
        <translation>测验结果</translation>
    </message>
    <message>
        <source>Lesson:</source>
        <translation>课程：</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>随时间的变化</translation>
    </message>
    <message>
        <source>Where wrong answers came from</source>
        <translation>错误答案的由来</translation>
    </message>
    <message>
        <source>Each bar is an idea that somebody has who gives these answers.</source>
        <translation>每一条代表一种想法：这样想的人会给出这些答案。</translation>
    </message>
    <message>
        <source>Forget these answers…</source>
        <translation>清除这些答题记录…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>所有课程</translation>
    </message>
    <message>
        <source>Lessons of my own, not saved</source>
        <translation>我自己的课程（未保存）</translation>
    </message>
    <message>
        <source>No question has been answered yet. Switch on Quiz me (F9), go through a lesson, and what you answered is counted here.</source>
        <translation>还没有回答过任何题目。请打开“考考我”(F9)，学习一个课程，答题情况会统计在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) answered, %1 of them right (%2 %)</source>
        <translation>
            <numerusform>已答 %n 题，答对 %1 题（%2%）</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget every answer to questions of “%1”? The progress in the lesson stays.</source>
        <translation>要清除“%1”的所有答题记录吗？课程的学习进度会保留。</translation>
    </message>
    <message>
        <source>Forget every answer to questions of all lessons? The progress in the lessons stays.</source>
        <translation>要清除所有课程的答题记录吗？课程的学习进度会保留。</translation>
    </message>
</context>
<context>
    <name>handlelab::Session</name>
    <message>
        <source>Unsaved lesson</source>
        <translation>未保存的课程</translation>
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
