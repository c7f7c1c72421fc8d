// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of folders, and of files that get another name. Internal to micro_steps.cpp.
#pragma once

#include "core/kernel/micro_steps/rows.h"

namespace handlelab::rows {

inline constexpr MicroStepInfo folders[]{
    {folderMade,
     "folderMade",
     SpeaksOf::process,
     plain,
     {{CORE_TR("Steps", "A folder is put on the disk: %1"), {Word::file}}}},
    {fileRenamed,
     "fileRenamed",
     SpeaksOf::process,
     {4},
     {{CORE_TR("Steps", "The name on the disk is %1 now"), {Word::listedName}}}},
    {folderChosen,
     "folderChosen",
     SpeaksOf::process,
     plain,
     {{CORE_TR("Steps", "The current folder of %1 is %2; a process always has that folder open"),
       {Word::process, Word::file}}}},
    {folderInUse,
     "folderInUse",
     SpeaksOf::process,
     refusal,
     {{CORE_TR("Steps", "%1 is the current folder of %2, which has it open and shares no deletion"),
       {Word::file, Word::otherProcess}}}},
    {folderNotEmpty,
     "folderNotEmpty",
     SpeaksOf::process,
     refusal,
     {{CORE_TR("Steps", "There is still something in %1"), {Word::file}}}},
    {folderHoldsOpen,
     "folderHoldsOpen",
     SpeaksOf::process,
     refusal,
     {{CORE_TR("Steps", "Something in %1 is open: the folder must stay where it is"), {Word::file}}}},
    {fileIsNoFolder,
     "fileIsNoFolder",
     SpeaksOf::process,
     refusal,
     {{CORE_TR("Steps", "%1 is a file and no folder"), {Word::file}}}},
    {fileOfSystem,
     "fileOfSystem",
     SpeaksOf::process,
     refusal,
     {{CORE_TR("Steps", "What is there belongs to Windows, and programs may not change it")}}},
    {fileInUse,
     "fileInUse",
     SpeaksOf::process,
     refusal,
     {{CORE_TR("Steps", "%1 is open, however it is shared: no other file may take its place"),
       {Word::file}}}},
};

} // namespace handlelab::rows
