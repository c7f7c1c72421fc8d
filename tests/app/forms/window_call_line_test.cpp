// SPDX-License-Identifier: GPL-3.0-or-later
// The call line names the real mistake, at its place, whether or not the process is named.
#include "tests/app/window/window_fixture.h"

#include "app/docks/call_line.h"
#include "core/calls/call.h"

namespace handlelab {

namespace {

using namespace Qt::StringLiterals;

class CallLine : public WindowTest {
  protected:
    QString said(const QString& line) {
        QLineEdit* edit = window().callLine().edit();
        edit->setFocus();
        edit->setText(line);
        QTest::keyClick(edit, Qt::Key_Return);
        return window().callLine().message()->text();
    }
    /// The same mistake with and without the process in front, at the place where it was typed.
    void sameMistake(const QString& line) {
        const auto bare = window().session().whyNot(line);
        const auto named = window().session().whyNot(u"editor: "_s + line);
        ASSERT_TRUE(bare && named) << line.toStdString();
        EXPECT_EQ(bare->text, named->text) << line.toStdString();
        EXPECT_EQ(bare->column + 8, named->column) << line.toStdString();
        EXPECT_LE(bare->column, static_cast<std::uint32_t>(line.size()) + 1);
        const auto indented = window().session().whyNot(u"  "_s + line);
        EXPECT_EQ(indented->column, bare->column + 2) << line.toStdString();
    }
    /// A complete line of a call as its form writes it: every parameter by its initial value.
    static QString lineOf(const CallDescription& call) {
        QStringList arguments;
        for (const Parameter& parameter : call.parameters)
            arguments.append(parameter.initial.empty()
                                 ? u"h"_s
                                 : QString::fromUtf8(parameter.initial.data(),
                                                     static_cast<qsizetype>(parameter.initial.size())));
        return nameOf(call) + u'(' + arguments.join(u", "_s) + u')';
    }
    static QString nameOf(const CallDescription& call) {
        return QString::fromUtf8(call.name.data(), static_cast<qsizetype>(call.name.size()));
    }
};

TEST_F(CallLine, SaysWhatIsWrongAndNotThatAProcessIsMissing) {
    const std::string before = source();
    EXPECT_EQ(said(u"CloseHandel(4)"_s),
              u"Columns 1 to 11: unknown call CloseHandel. Did you mean CloseHandle?"_s);
    EXPECT_TRUE(said(u"h = OpenEvent(EVENT_FOO, FALSE, \"J\")"_s).startsWith(u"Columns 15 to 23: "_s))
        << window().callLine().message()->text().toStdString();
    EXPECT_TRUE(window().callLine().message()->text().contains(u"EVENT_FOO"_s));
    EXPECT_TRUE(said(u"hEvent = CreateEvent(NULL, TRUE"_s).startsWith(u"Column 21: "_s))
        << window().callLine().message()->text().toStdString();
    EXPECT_FALSE(window().callLine().message()->text().contains(u"which process"_s));
    EXPECT_TRUE(said(u"   CloseHandel(4)"_s).startsWith(u"Columns 4 to 14: "_s));
    EXPECT_EQ(source(), before);
}

TEST_F(CallLine, DirectionsWithASlipAreStillDirections) {
    EXPECT_TRUE(said(u"proces viewer \"viewer.exe\""_s).contains(u"Did you mean process?"_s));
    EXPECT_TRUE(said(u"expct alive(\"J\")"_s).contains(u"Did you mean expect?"_s));
}

TEST_F(CallLine, WithoutAProcessItSaysHowToAddOne) {
    quick();
    EXPECT_EQ(said(u"ExitProcess(0)"_s), QString());
    const QString text = said(u"CloseHandle(4)"_s);
    EXPECT_TRUE(text.contains(u"No process is running"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"process editor \"editor.exe\""_s)) << text.toStdString();
    EXPECT_EQ(said(u"process viewer \"viewer.exe\""_s), QString());
    EXPECT_EQ(said(u"CloseHandle(4)"_s), QString());
}

TEST_F(CallLine, EveryCallsMistakesAreTheSameWithAndWithoutItsProcess) {
    for (const CallDescription& call : calls()) {
        const QString line = lineOf(call), name = nameOf(call);
        sameMistake(name.left(name.size() - 1) + u"q("_s + line.mid(name.size() + 1));
        if (call.parameters.empty() || call.parameters[0].kind != ParameterKind::ignored)
            sameMistake(u"h = "_s + name + u"(NO_SUCH_CONSTANT)"_s);
        sameMistake(line.chopped(1));
        sameMistake(u"h = "_s + line.chopped(1));
        sameMistake(name);
    }
}

} // namespace

} // namespace handlelab
