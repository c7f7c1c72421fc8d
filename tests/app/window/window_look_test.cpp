// SPDX-License-Identifier: GPL-3.0-or-later
// Language, layout, presentation, and names for screen readers.
#include "window_fixture.h"

#include "app/docks/actions.h"
#include "app/stage/stage_view.h"
#include "app/window/presenting/presentation.h"
#include "app/window/window_picture.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QComboBox>
#include <QDockWidget>
#include <QMenuBar>

namespace handlelab {

namespace {

class Looks : public WindowTest {};

TEST_F(Looks, TheLanguageChangesWithoutARestartAndBack) {
    window().setLanguage(QStringLiteral("en"));
    EXPECT_EQ(window().action(WindowAction::stepForward)->text(), QStringLiteral("Step forward"));
    EXPECT_EQ(window().actionsPanel().windowTitle(), QStringLiteral("Actions"));
    window().setLanguage(QStringLiteral("zh_CN"));
    EXPECT_NE(window().action(WindowAction::stepForward)->text(), QStringLiteral("Step forward"));
    EXPECT_NE(window().actionsPanel().windowTitle(), QStringLiteral("Actions"));
    window().setLanguage(QStringLiteral("en"));
    EXPECT_EQ(window().actionsPanel().windowTitle(), QStringLiteral("Actions"));
}

TEST_F(Looks, AShippedLessonFollowsTheLanguageAtTheSamePlace) {
    window().setLanguage(QStringLiteral("en"));
    ASSERT_TRUE(window().openLesson(everyShippedLesson().front()));
    window().session().seekStep(3);
    const QString english = window().session().title();
    window().setLanguage(QStringLiteral("zh_CN"));
    EXPECT_NE(window().session().title(), english);
    EXPECT_EQ(window().session().moment().stepsDone(), 3u);
}

TEST_F(Looks, ResetLayoutBringsEveryPanelBack) {
    for (QDockWidget* dock : window().findChildren<QDockWidget*>())
        dock->close();
    window().resetLayout();
    for (const QDockWidget* dock : window().findChildren<QDockWidget*>()) {
        const bool wanted = dock->objectName() != u"quiz"; // that one comes with its questions
        EXPECT_EQ(dock->isVisible(), wanted) << dock->objectName().toStdString();
    }
}

TEST_F(Looks, PresentationHasItsKeys) {
    quick();
    ASSERT_TRUE(window().openLesson(everyShippedLesson().front()));
    window().stage().setFocus();
    press(Qt::Key_F11);
    Presentation& show = window().presentation();
    ASSERT_TRUE(show.active());
    EXPECT_TRUE(window().menuBar()->isHidden());
    EXPECT_TRUE(window().actionsPanel().isHidden());
    press(Qt::Key_PageDown);
    EXPECT_EQ(window().session().moment().stepsDone(), 1u);
    press(Qt::Key_PageUp);
    EXPECT_EQ(window().session().moment().stepsDone(), 0u);
    press(Qt::Key_B);
    EXPECT_TRUE(show.blank());
    press(Qt::Key_B);
    EXPECT_FALSE(show.blank());
    press(Qt::Key_S);
    EXPECT_TRUE(show.notes());
    press(Qt::Key_Escape);
    EXPECT_FALSE(show.active());
    EXPECT_TRUE(window().actionsPanel().isVisible());
    EXPECT_FALSE(window().menuBar()->isHidden());
}

TEST_F(Looks, TabVisitsTheThingsOnTheStage) {
    quick();
    ASSERT_TRUE(window().openLesson(everyShippedLesson().front()));
    press(Qt::Key_Right);
    window().stage().setFocus();
    press(Qt::Key_Tab);
    const Target first = window().session().selection();
    EXPECT_NE(first.kind, Target::Kind::none);
    press(Qt::Key_Tab);
    EXPECT_NE(window().session().selection(), first);
    press(Qt::Key_Escape);
    EXPECT_EQ(window().session().selection().kind, Target::Kind::none);
}

TEST_F(Looks, EveryWidgetThatTakesTheFocusHasANameForScreenReaders) {
    window();
    for (QWidget* widget : window().findChildren<QWidget*>()) {
        const bool focusable = (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() &&
                               !widget->focusProxy() && !qobject_cast<QComboBox*>(widget->parentWidget()) &&
                               !qobject_cast<QAbstractScrollArea*>(widget->parentWidget());
        if (!focusable)
            continue;
        const QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        ASSERT_NE(accessible, nullptr);
        EXPECT_FALSE(accessible->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className() << " in "
            << widget->parentWidget()->metaObject()->className();
    }
}

TEST_F(Looks, TheWindowIsDrawnWithoutSettings) {
    const QImage light = windowImage({.lesson = everyShippedLesson().front(), .step = 2});
    const QImage dark =
        windowImage({.lesson = everyShippedLesson().front(), .step = 2, .theme = QStringLiteral("dark")});
    EXPECT_EQ(light.size(), QSize(1760, 1100));
    EXPECT_NE(light.pixelColor(5, 600), dark.pixelColor(5, 600));
}

} // namespace

} // namespace handlelab
