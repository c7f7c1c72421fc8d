// SPDX-License-Identifier: GPL-3.0-or-later
// Masks and mappings: win32-semantics section 10.5; access of the create calls: section 2.
#include "core/machine/object_types.h"

#include "core/base/translate.h"

#include <fmt/format.h>

#include <array>

namespace handlelab {

namespace {

constexpr std::array<AccessName, 3> eventRights{
    {{0x1, "EVENT_QUERY_STATE"}, {0x2, "EVENT_MODIFY_STATE"}, {0x1F0003, "EVENT_ALL_ACCESS"}}};
constexpr std::array<AccessName, 2> mutexRights{
    {{0x1, "MUTEX_MODIFY_STATE"}, {0x1F0001, "MUTEX_ALL_ACCESS"}}};
constexpr std::array<AccessName, 3> semaphoreRights{
    {{0x1, "SEMAPHORE_QUERY_STATE"}, {0x2, "SEMAPHORE_MODIFY_STATE"}, {0x1F0003, "SEMAPHORE_ALL_ACCESS"}}};
constexpr std::array<AccessName, 6> sectionRights{{{0x1, "SECTION_QUERY"},
                                                   {0x2, "FILE_MAP_WRITE"},
                                                   {0x4, "FILE_MAP_READ"},
                                                   {0x8, "SECTION_MAP_EXECUTE"},
                                                   {0x10, "SECTION_EXTEND_SIZE"},
                                                   {0xF001F, "FILE_MAP_ALL_ACCESS"}}};
constexpr std::array<AccessName, 10> fileRights{{{0x1, "FILE_READ_DATA"},
                                                 {0x2, "FILE_WRITE_DATA"},
                                                 {0x4, "FILE_APPEND_DATA"},
                                                 {0x8, "FILE_READ_EA"},
                                                 {0x10, "FILE_WRITE_EA"},
                                                 {0x20, "FILE_EXECUTE"},
                                                 {0x40, "FILE_DELETE_CHILD"},
                                                 {0x80, "FILE_READ_ATTRIBUTES"},
                                                 {0x100, "FILE_WRITE_ATTRIBUTES"},
                                                 {0x1F01FF, "FILE_ALL_ACCESS"}}};
constexpr std::array<AccessName, 14> processRights{{{0x1, "PROCESS_TERMINATE"},
                                                    {0x2, "PROCESS_CREATE_THREAD"},
                                                    {0x8, "PROCESS_VM_OPERATION"},
                                                    {0x10, "PROCESS_VM_READ"},
                                                    {0x20, "PROCESS_VM_WRITE"},
                                                    {0x40, "PROCESS_DUP_HANDLE"},
                                                    {0x80, "PROCESS_CREATE_PROCESS"},
                                                    {0x100, "PROCESS_SET_QUOTA"},
                                                    {0x200, "PROCESS_SET_INFORMATION"},
                                                    {0x400, "PROCESS_QUERY_INFORMATION"},
                                                    {0x800, "PROCESS_SUSPEND_RESUME"},
                                                    {0x1000, "PROCESS_QUERY_LIMITED_INFORMATION"},
                                                    {0x2000, "PROCESS_SET_LIMITED_INFORMATION"},
                                                    {0x1FFFFF, "PROCESS_ALL_ACCESS"}}};
constexpr std::array<AccessName, 12> threadRights{{{0x1, "THREAD_TERMINATE"},
                                                   {0x2, "THREAD_SUSPEND_RESUME"},
                                                   {0x8, "THREAD_GET_CONTEXT"},
                                                   {0x10, "THREAD_SET_CONTEXT"},
                                                   {0x20, "THREAD_SET_INFORMATION"},
                                                   {0x40, "THREAD_QUERY_INFORMATION"},
                                                   {0x80, "THREAD_SET_THREAD_TOKEN"},
                                                   {0x100, "THREAD_IMPERSONATE"},
                                                   {0x200, "THREAD_DIRECT_IMPERSONATION"},
                                                   {0x400, "THREAD_SET_LIMITED_INFORMATION"},
                                                   {0x800, "THREAD_QUERY_LIMITED_INFORMATION"},
                                                   {0x1FFFFF, "THREAD_ALL_ACCESS"}}};
constexpr std::array<AccessName, 3> timerRights{
    {{0x1, "TIMER_QUERY_STATE"}, {0x2, "TIMER_MODIFY_STATE"}, {0x1F0003, "TIMER_ALL_ACCESS"}}};
constexpr std::array<AccessName, 7> jobRights{{{0x1, "JOB_OBJECT_ASSIGN_PROCESS"},
                                               {0x2, "JOB_OBJECT_SET_ATTRIBUTES"},
                                               {0x4, "JOB_OBJECT_QUERY"},
                                               {0x8, "JOB_OBJECT_TERMINATE"},
                                               {0x10, "JOB_OBJECT_SET_SECURITY_ATTRIBUTES"},
                                               {0x20, "JOB_OBJECT_IMPERSONATE"},
                                               {0x1F003F, "JOB_OBJECT_ALL_ACCESS"}}};
constexpr std::array<AccessName, 10> tokenRights{{{0x1, "TOKEN_ASSIGN_PRIMARY"},
                                                  {0x2, "TOKEN_DUPLICATE"},
                                                  {0x4, "TOKEN_IMPERSONATE"},
                                                  {0x8, "TOKEN_QUERY"},
                                                  {0x10, "TOKEN_QUERY_SOURCE"},
                                                  {0x20, "TOKEN_ADJUST_PRIVILEGES"},
                                                  {0x40, "TOKEN_ADJUST_GROUPS"},
                                                  {0x80, "TOKEN_ADJUST_DEFAULT"},
                                                  {0x100, "TOKEN_ADJUST_SESSIONID"},
                                                  {0xF01FF, "TOKEN_ALL_ACCESS"}}};
constexpr std::array<AccessName, 3> ioCompletionRights{{{0x1, "IO_COMPLETION_QUERY_STATE"},
                                                        {0x2, "IO_COMPLETION_MODIFY_STATE"},
                                                        {0x1F0003, "IO_COMPLETION_ALL_ACCESS"}}};
constexpr std::array<AccessName, 10> windowStationRights{{{0x1, "WINSTA_ENUMDESKTOPS"},
                                                          {0x2, "WINSTA_READATTRIBUTES"},
                                                          {0x4, "WINSTA_ACCESSCLIPBOARD"},
                                                          {0x8, "WINSTA_CREATEDESKTOP"},
                                                          {0x10, "WINSTA_WRITEATTRIBUTES"},
                                                          {0x20, "WINSTA_ACCESSGLOBALATOMS"},
                                                          {0x40, "WINSTA_EXITWINDOWS"},
                                                          {0x100, "WINSTA_ENUMERATE"},
                                                          {0x200, "WINSTA_READSCREEN"},
                                                          {0x37F, "WINSTA_ALL_ACCESS"}}};
constexpr std::array<AccessName, 10> desktopRights{{{0x1, "DESKTOP_READOBJECTS"},
                                                    {0x2, "DESKTOP_CREATEWINDOW"},
                                                    {0x4, "DESKTOP_CREATEMENU"},
                                                    {0x8, "DESKTOP_HOOKCONTROL"},
                                                    {0x10, "DESKTOP_JOURNALRECORD"},
                                                    {0x20, "DESKTOP_JOURNALPLAYBACK"},
                                                    {0x40, "DESKTOP_ENUMERATE"},
                                                    {0x80, "DESKTOP_WRITEOBJECTS"},
                                                    {0x100, "DESKTOP_SWITCHDESKTOP"},
                                                    {0xF01FF, "DESKTOP_ALL_ACCESS"}}};
constexpr std::array<AccessName, 5> directoryRights{{{0x1, "DIRECTORY_QUERY"},
                                                     {0x2, "DIRECTORY_TRAVERSE"},
                                                     {0x4, "DIRECTORY_CREATE_OBJECT"},
                                                     {0x8, "DIRECTORY_CREATE_SUBDIRECTORY"},
                                                     {0xF000F, "DIRECTORY_ALL_ACCESS"}}};
constexpr std::array<AccessName, 9> keyRights{{{0x1, "KEY_QUERY_VALUE"},
                                               {0x2, "KEY_SET_VALUE"},
                                               {0x4, "KEY_CREATE_SUB_KEY"},
                                               {0x8, "KEY_ENUMERATE_SUB_KEYS"},
                                               {0x10, "KEY_NOTIFY"},
                                               {0x20, "KEY_CREATE_LINK"},
                                               {0x20019, "KEY_READ"},
                                               {0x20006, "KEY_WRITE"},
                                               {0xF003F, "KEY_ALL_ACCESS"}}};
constexpr std::array<AccessName, 11> standard{{{0x10000, "DELETE"},
                                               {0x20000, "READ_CONTROL"},
                                               {0x40000, "WRITE_DAC"},
                                               {0x80000, "WRITE_OWNER"},
                                               {0x100000, "SYNCHRONIZE"},
                                               {0x1000000, "ACCESS_SYSTEM_SECURITY"},
                                               {0x2000000, "MAXIMUM_ALLOWED"},
                                               {0x10000000, "GENERIC_ALL"},
                                               {0x20000000, "GENERIC_EXECUTE"},
                                               {0x40000000, "GENERIC_WRITE"},
                                               {0x80000000, "GENERIC_READ"}}};

constexpr std::array<ObjectTypeInfo, objectTypeCount> types{{
    {ObjectType::event,
     CORE_TR("Kind", "Event"),
     "Event",
     {0x20001, 0x20002, 0x120000, 0x1F0003},
     0x1F0003,
     0x1F0003,
     eventRights,
     true,
     true},
    {ObjectType::mutex,
     CORE_TR("Kind", "Mutex"),
     "Mutant",
     {0x20001, 0x20000, 0x120000, 0x1F0001},
     0x1F0001,
     0x1F0001,
     mutexRights,
     true,
     true},
    {ObjectType::semaphore,
     CORE_TR("Kind", "Semaphore"),
     "Semaphore",
     {0x20001, 0x20002, 0x120000, 0x1F0003},
     0x1F0003,
     0x1F0003,
     semaphoreRights,
     true,
     true},
    {ObjectType::section,
     CORE_TR("Kind", "File mapping"),
     "Section",
     {0x20005, 0x20002, 0x20008, 0xF001F},
     0x1F001F,
     0xF0007,
     sectionRights,
     false,
     true},
    {ObjectType::file,
     CORE_TR("Kind", "File"),
     "File",
     {0x120089, 0x120116, 0x1200A0, 0x1F01FF},
     0x1F01FF,
     0x120089,
     fileRights,
     true,
     false},
    {ObjectType::process,
     CORE_TR("Kind", "Process"),
     "Process",
     {0x20410, 0x20BEA, 0x121001, 0x1FFFFF},
     0x1FFFFF,
     0x1FFFFF,
     processRights,
     true,
     false},
    {ObjectType::thread,
     CORE_TR("Kind", "Thread"),
     "Thread",
     {0x20048, 0x20437, 0x121800, 0x1FFFFF},
     0x1FFFFF,
     0x1FFFFF,
     threadRights,
     true,
     false},
    {ObjectType::timer,
     CORE_TR("Kind", "Timer"),
     "Timer",
     {0x20001, 0x20002, 0x120000, 0x1F0003},
     0x1F0003,
     0x1F0003,
     timerRights,
     true,
     true},
    {ObjectType::job,
     CORE_TR("Kind", "Job"),
     "Job",
     {0x20004, 0x2000B, 0x120000, 0x1F003F},
     0x1F003F,
     0x1F003F,
     jobRights,
     true,
     true},
    {ObjectType::token,
     CORE_TR("Kind", "Access token"),
     "Token",
     {0x2001A, 0x201E0, 0x20005, 0xF01FF},
     0x1F01FF,
     0xF01FF,
     tokenRights,
     false,
     false},
    {ObjectType::ioCompletion,
     CORE_TR("Kind", "I/O completion port"),
     "IoCompletion",
     {0x20001, 0x20002, 0x120000, 0x1F0003},
     0x1F0003,
     0x1F0003,
     ioCompletionRights,
     true,
     false},
    {ObjectType::windowStation,
     CORE_TR("Kind", "Window station"),
     "WindowStation",
     {0x20303, 0x2001C, 0x20060, 0xF037F},
     0xF037F,
     0xF037F,
     windowStationRights,
     false,
     false},
    {ObjectType::desktop,
     CORE_TR("Kind", "Desktop"),
     "Desktop",
     {0x20041, 0x200BE, 0x20100, 0xF01FF},
     0xF01FF,
     0xF01FF,
     desktopRights,
     false,
     false},
    {ObjectType::directory,
     CORE_TR("Kind", "Private namespace"),
     "Directory",
     {0x20003, 0x2000C, 0x20003, 0xF000F},
     0xF000F,
     0xF000F,
     directoryRights,
     false,
     false},
    {ObjectType::key,
     CORE_TR("Kind", "Registry key"),
     "Key",
     {0x20019, 0x20006, 0x20039, 0xF003F},
     0x1F003F,
     0x20019,
     keyRights,
     false,
     false},
}};

} // namespace

const ObjectTypeInfo& info(ObjectType type) { return types[static_cast<std::size_t>(type)]; }

std::span<const AccessName> standardRights() { return standard; }

std::uint32_t mapGeneric(ObjectType type, std::uint32_t mask) {
    const GenericMapping& map = info(type).mapping;
    std::uint32_t result =
        mask & ~(access::genericRead | access::genericWrite | access::genericExecute | access::genericAll);
    if (mask & access::genericRead)
        result |= map.read;
    if (mask & access::genericWrite)
        result |= map.write;
    if (mask & access::genericExecute)
        result |= map.execute;
    if (mask & access::genericAll)
        result |= map.all;
    return result;
}

std::string accessText(ObjectType type, std::uint32_t mask) {
    const auto rights = info(type).rights;
    if (mask == 0)
        return "0";
    std::string text;
    const auto add = [&](std::string_view name) {
        text += text.empty() ? "" : " | ";
        text += name;
    };
    const AccessName& all = rights.back();
    if ((mask & all.bits) == all.bits) {
        add(all.name);
        mask &= ~all.bits;
    }
    for (const auto& names : {rights.first(rights.size() - 1), std::span<const AccessName>(standard)})
        for (const AccessName& right : names)
            if (mask & right.bits) {
                add(right.name);
                mask &= ~right.bits;
            }
    if (mask != 0)
        add(fmt::format("0x{:X}", mask));
    return text;
}

} // namespace handlelab
