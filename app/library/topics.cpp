// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/topics.h"

#include <QCoreApplication>

#include <array>

namespace handlelab {

namespace {

using Lessons = std::string_view;

constexpr std::array firstSteps{Lessons("00-welcome"),
                                Lessons("01-three-kinds-of-objects"),
                                Lessons("02-the-empty-table"),
                                Lessons("03-creating"),
                                Lessons("04-handles-are-per-process"),
                                Lessons("05-null-or-invalid-handle-value"),
                                Lessons("06-invalid-handles")};
constexpr std::array closing{Lessons("07-closing-and-usage-counts"), Lessons("08-the-stale-handle"),
                             Lessons("09-leaks-and-the-end-of-a-process"),
                             Lessons("10-objects-that-outlive-their-makers")};
constexpr std::array flags{Lessons("11-the-inherit-flag"), Lessons("12-the-snapshot"),
                           Lessons("13-telling-the-child"), Lessons("14-protect-from-close")};
constexpr std::array names{Lessons("15-names-and-their-namespace"), Lessons("16-already-exists"),
                           Lessons("17-single-instance"), Lessons("18-squatting-and-private-namespaces")};
constexpr std::array duplication{Lessons("19-duplication"), Lessons("20-close-source"),
                                 Lessons("21-pseudo-handles-made-real")};
constexpr std::array access{Lessons("22-security-descriptors-and-access-masks"),
                            Lessons("23-threads-share-a-table"), Lessons("24-closing-under-a-debugger")};
constexpr std::array inside{Lessons("25-inside-the-handle-table"), Lessons("26-counts-in-windbg"),
                            Lessons("27-two-threads-at-one-table"), Lessons("28-on-a-32-bit-system")};
constexpr std::array catalogue{Lessons("29-the-catalogue-of-kinds"), Lessons("30-many-things-are-files"),
                               Lessons("31-handles-that-are-no-entries"),
                               Lessons("32-desktops-and-window-stations")};
constexpr std::array goneWrong{Lessons("33-gone-wrong-double-close"),
                               Lessons("34-gone-wrong-forgotten-inherit-flag"),
                               Lessons("35-gone-wrong-wrong-wait")};

constexpr std::array allTopics{
    Topic{QT_TRANSLATE_NOOP("Topics", "First steps"), firstSteps},
    Topic{QT_TRANSLATE_NOOP("Topics", "Closing and lifetime"), closing},
    Topic{QT_TRANSLATE_NOOP("Topics", "Inheritance and the flags of a handle"), flags},
    Topic{QT_TRANSLATE_NOOP("Topics", "Names"), names},
    Topic{QT_TRANSLATE_NOOP("Topics", "Duplication"), duplication},
    Topic{QT_TRANSLATE_NOOP("Topics", "Security, threads, debugger"), access},
    Topic{QT_TRANSLATE_NOOP("Topics", "Inside the kernel"), inside},
    Topic{QT_TRANSLATE_NOOP("Topics", "Catalogue of kinds"), catalogue},
    Topic{QT_TRANSLATE_NOOP("Topics", "Gone wrong"), goneWrong},
};

} // namespace

std::span<const Topic> topics() { return allTopics; }

QString topicName(const Topic& topic) { return QCoreApplication::translate("Topics", topic.name); }

} // namespace handlelab
