# SPDX-License-Identifier: GPL-3.0-or-later
# Included by app/CMakeLists.txt: compiles every handlelab_CODE.ts into the target app_words, as
# :/i18n/handlelab_CODE.qm (English has only its plurals), and Qt's own texts as :/i18n/qtbase_CODE.qm.
# After texts have changed:  cmake --build build/dev --target update_translations
file(GLOB translation_sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/handlelab_*.ts)
qt_add_lrelease(app_words TS_FILES ${translation_sources} QM_FILES_OUTPUT_VARIABLE compiled_translations)

foreach(source ${translation_sources})
    string(REGEX REPLACE ".*/handlelab_(.*)\\.ts" "\\1" code ${source})
    if(NOT code STREQUAL "en") # the texts of Qt's own
        find_file(QT_TEXTS_${code} qtbase_${code}.qm
                  PATHS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS} /usr/share/qt6/translations NO_DEFAULT_PATH REQUIRED)
        configure_file(${QT_TEXTS_${code}} ${CMAKE_CURRENT_BINARY_DIR}/qtbase_${code}.qm COPYONLY)
        list(APPEND compiled_translations ${CMAKE_CURRENT_BINARY_DIR}/qtbase_${code}.qm)
    endif()
endforeach()

qt_add_resources(app_words translations PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${compiled_translations})

# Locations are left out, so that the files change only when a text does.
set(update_options -tr-function-alias QT_TRANSLATE_NOOP+=CORE_TR -tr-function-alias tr+=mark -locations none -no-obsolete -I ${PROJECT_SOURCE_DIR})
add_custom_target(update_translations
    COMMAND Qt6::lupdate ${update_options} ${PROJECT_SOURCE_DIR}/core ${PROJECT_SOURCE_DIR}/app
            -ts ${CMAKE_CURRENT_LIST_DIR}/handlelab_zh_CN.ts
    COMMAND Qt6::lupdate ${update_options} -pluralonly ${PROJECT_SOURCE_DIR}/core ${PROJECT_SOURCE_DIR}/app
            -ts ${CMAKE_CURRENT_LIST_DIR}/handlelab_en.ts
    COMMENT "Collecting the texts to translate"
    VERBATIM)
