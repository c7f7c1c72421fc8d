# SPDX-License-Identifier: GPL-3.0-or-later
# A room: one folder of core or app is one library, and it sees the rooms that it names and nothing else. Each room has
# an include directory of its own in the build tree that holds a link to just that folder, so `#include "core/run/..."`
# is found only by rooms that use core/run, themselves or through another: an arrow upward does not compile.
#
#   handlelab_room(core/kernel USES core/machine [LINKS fmt::fmt ...])    makes the target core_kernel
#
# New sources are found by themselves.
function(handlelab_room folder)
    cmake_parse_arguments(ROOM "" "" "USES;LINKS" ${ARGN})
    string(REPLACE "/" "_" room ${folder})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/${folder}/*.cpp ${PROJECT_SOURCE_DIR}/${folder}/*.h)
    list(FILTER sources EXCLUDE REGEX "/runtime/") # parts of the programs that lessons become, not of this one
    add_library(${room} STATIC ${sources})

    set(seen ${PROJECT_BINARY_DIR}/rooms/${room})
    get_filename_component(parent ${seen}/${folder} DIRECTORY)
    file(MAKE_DIRECTORY ${parent})
    file(CREATE_LINK ${PROJECT_SOURCE_DIR}/${folder} ${seen}/${folder} SYMBOLIC)
    target_include_directories(${room} PUBLIC ${seen})

    string(REPLACE "/" "_" uses "${ROOM_USES}")
    target_link_libraries(${room} PUBLIC ${uses} ${ROOM_LINKS} PRIVATE handlelab_options)
endfunction()
