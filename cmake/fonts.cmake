# SPDX-License-Identifier: GPL-3.0-or-later
# The fonts of pictures and window: HANDLELAB_FONTS are their files, copied from the distribution's packages into the
# build tree; fonts are not part of this repository. core/picture takes its widths from them, app/paint embeds them.
set(HANDLELAB_FONT_FOLDER ${PROJECT_BINARY_DIR}/fonts)
set(HANDLELAB_FONTS)
function(handlelab_font name package)
    string(MAKE_C_IDENTIFIER FONT_${name} variable)
    find_file(${variable} ${name} PATHS /usr/share/fonts /usr/local/share/fonts
              PATH_SUFFIXES opentype/inter truetype/inter truetype/jetbrains-mono truetype/droid NO_DEFAULT_PATH)
    if(NOT ${variable})
        message(FATAL_ERROR "The font ${name} is missing. On Debian: sudo apt install ${package}")
    endif()
    configure_file(${${variable}} ${HANDLELAB_FONT_FOLDER}/${name} COPYONLY)
    set(HANDLELAB_FONTS ${HANDLELAB_FONTS} ${HANDLELAB_FONT_FOLDER}/${name} PARENT_SCOPE)
endfunction()
foreach(style Regular Italic SemiBold Bold)
    handlelab_font(Inter-${style}.otf fonts-inter)
endforeach()
foreach(style Regular Bold)
    handlelab_font(JetBrainsMono-${style}.ttf fonts-jetbrains-mono)
endforeach()
handlelab_font(DroidSansFallbackFull.ttf fonts-droid-fallback)
