// SPDX-License-Identifier: GPL-3.0-or-later
// Forms: the wheel scrolls them, they open at their top, and they do not move what stands around them.
#include "tests/app/window/window_fixture.h"

#include "app/docks/actions.h"
#include "app/docks/actor_menu.h"
#include "app/stage/stage_view.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QWheelEvent>

namespace handlelab {

namespace {

/// Turns the wheel over the middle of a widget as a mouse does: the innermost widget there gets it first.
void turnWheelOver(QWidget& widget) {
    QWidget* inner = &widget;
    while (QWidget* child = inner->childAt(inner->mapFrom(&widget, widget.rect().center())))
        inner = child;
    const QPointF here = inner->mapFrom(&widget, widget.rect().center());
    QWheelEvent event(here, inner->mapToGlobal(here), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&event);
    QCoreApplication::instance()->notify(inner, &event);
}

void settle() {
    for (int i = 0; i < 3; ++i) // layouts settle over a few turns of the event loop
        QCoreApplication::processEvents();
}

class WindowForms : public WindowTest {
  protected:
    ActionsPanel& actions() { return window().actionsPanel(); }
    CallForm& form() { return *actions().form(); }
    void choose(const CallDescription& call) {
        QTreeWidget* list = actions().list();
        list->setCurrentItem(
            list->findItems(QString::fromUtf8(call.name.data(), static_cast<qsizetype>(call.name.size())),
                            Qt::MatchExactly | Qt::MatchRecursive)
                .front());
        settle();
    }
    /// The rectangle of a part of the form in its scrolled part, as far as it can be seen.
    QRect seen(const QWidget* part) {
        QWidget* view = form().fields()->viewport();
        return QRect(part->mapTo(view, QPoint()), part->size()) & view->rect();
    }
    QWidget* field(const QString& name) {
        for (QWidget* one : form().fields()->findChildren<QWidget*>())
            if (one->accessibleName() == name)
                return one;
        return nullptr;
    }
};

TEST_F(WindowForms, TheWheelOverAnyFieldOfAnyCallChangesNeitherTheLineNorTheFocus) {
    quick();
    ASSERT_TRUE(window().openLesson(everyShippedLesson().front()));
    window().session().seekStep(6);
    std::size_t fields = 0;
    for (const CallDescription& call : calls()) {
        choose(call);
        if (auto* fold = form().findChild<QToolButton*>(QStringLiteral("fold")))
            fold->click();
        settle();
        const QString line = form().line();
        const auto over = [&](QWidget* widget) {
            const QWidget* focus = QApplication::focusWidget();
            turnWheelOver(*widget);
            EXPECT_EQ(form().line(), line) << call.name << ": " << widget->accessibleName().toStdString();
            EXPECT_EQ(QApplication::focusWidget(), focus) << call.name;
            ++fields;
        };
        for (QWidget* widget : form().fields()->widget()->findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                continue;
            window().stage().setFocus();
            over(widget);
            widget->setFocus();
            over(widget);
        }
    }
    EXPECT_GT(fields, 2 * calls().size());
}

TEST_F(WindowForms, TheWheelOverAFieldScrollsTheForm) {
    quick();
    choose(*findCall("CreateNamedPipe"));
    QScrollBar* bar = form().fields()->verticalScrollBar();
    ASSERT_GT(bar->maximum(), 0);
    for (QComboBox* box : form().fields()->widget()->findChildren<QComboBox*>()) {
        bar->setValue(0);
        turnWheelOver(*box);
        EXPECT_GT(bar->value(), 0) << box->accessibleName().toStdString();
    }
}

TEST_F(WindowForms, NoFieldWhateverItIsTakesAValueFromTheWheel) {
    window();
    QWidget page;
    QVBoxLayout column(&page);
    QSpinBox number;
    QSlider slider;
    QComboBox box;
    QDateTimeEdit when;
    QTabBar tabs;
    box.addItems({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    for (int i = 0; i < 3; ++i)
        tabs.addTab(QString::number(i));
    number.setValue(50);
    slider.setValue(50);
    box.setCurrentIndex(1);
    tabs.setCurrentIndex(1);
    const QDateTime then = when.dateTime();
    for (QWidget* one : std::initializer_list<QWidget*>{&number, &slider, &box, &when, &tabs})
        column.addWidget(one);
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
    for (QWidget* one : std::initializer_list<QWidget*>{&number, &slider, &box, &when, &tabs}) {
        one->setFocus();
        turnWheelOver(*one);
    }
    EXPECT_EQ(number.value(), 50);
    EXPECT_EQ(slider.value(), 50);
    EXPECT_EQ(box.currentIndex(), 1);
    EXPECT_EQ(when.dateTime(), then);
    EXPECT_EQ(tabs.currentIndex(), 1);
}

TEST_F(WindowForms, AnotherCallShowsItsFormFromTheTop) {
    quick();
    window().resetLayout();
    for (const CallDescription& call : calls()) {
        form().fields()->verticalScrollBar()->setValue(form().fields()->verticalScrollBar()->maximum());
        choose(call);
        EXPECT_EQ(form().fields()->verticalScrollBar()->value(), 0) << call.name;
        if (call.parameters.empty())
            continue;
        const auto first = std::ranges::find(call.parameters, false, &Parameter::seldom);
        if (first == call.parameters.end())
            continue;
        QWidget* editor = field(QString::fromUtf8(first->name.data(), qsizetype(first->name.size())));
        ASSERT_NE(editor, nullptr) << call.name;
        EXPECT_EQ(seen(editor).height(), editor->height()) << call.name;
    }
}

TEST_F(WindowForms, OfCreateProcessShowsWhetherHandlesAreInheritedWithoutScrolling) {
    quick();
    window().resetLayout();
    choose(*findCall("CreateProcess"));
    QWidget* editor = field(QStringLiteral("bInheritHandles"));
    ASSERT_NE(editor, nullptr);
    EXPECT_EQ(seen(editor).height(), editor->height());
    EXPECT_FALSE(field(QStringLiteral("lpEnvironment"))->isVisible()) << "waits under More";
    QTest::mouseClick(form().findChild<QToolButton*>(QStringLiteral("fold")), Qt::LeftButton);
    EXPECT_TRUE(field(QStringLiteral("lpEnvironment"))->isVisible());
}

TEST_F(WindowForms, AFoldedFieldThatIsSetComesIntoSight) {
    quick();
    choose(*findCall("CreateProcess"));
    const QString value = QStringLiteral("{bInheritHandle = TRUE}");
    ASSERT_TRUE(form().setField(QStringLiteral("lpProcessAttributes"), value));
    EXPECT_TRUE(field(QStringLiteral("lpProcessAttributes"))->isVisible());
    EXPECT_TRUE(form().line().contains(value)) << form().line().toStdString();
}

TEST_F(WindowForms, ANewLookKeepsWhatWasFilledIn) {
    quick();
    choose(*findCall("CreateMutex"));
    form().setField(QStringLiteral("bInitialOwner"), QStringLiteral("TRUE"));
    const QString line = form().line();
    ASSERT_TRUE(line.contains(u"TRUE")) << line.toStdString();
    for (const char* theme : {"dark", "contrast", "light"}) {
        window().setTheme(QString::fromLatin1(theme));
        settle();
        EXPECT_EQ(form().line(), line) << theme;
    }
}

TEST_F(WindowForms, NeitherACallNorANameChangesTheWidthOfThePanel) {
    quick();
    window().resetLayout();
    settle();
    const int width = actions().width();
    for (const CallDescription& call : calls()) {
        choose(call);
        EXPECT_EQ(actions().width(), width) << call.name;
    }
    ASSERT_TRUE(
        window().session().act(QStringLiteral("process a \"a-program-with-a-very-long-name-indeed.exe\"")));
    const auto index = static_cast<std::uint32_t>(window().session().moment().machine().processes.size() - 1);
    window().session().setActor({ProcessId{index}, ThreadId{index}});
    settle();
    EXPECT_EQ(actions().width(), width);
}

} // namespace

} // namespace handlelab
