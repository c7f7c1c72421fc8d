// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/help.h"

namespace handlelab {

namespace {

struct Help {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

void show(QWidget* parent, const QString& title, const QString& html) {
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto* text = new QTextBrowser;
    text->setHtml(html);
    text->setFrameShape(QFrame::NoFrame);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    auto* column = new QVBoxLayout(dialog);
    column->addWidget(text);
    column->addWidget(buttons);
    dialog->resize(560, 560);
    dialog->show();
}

} // namespace

void showKeys(QWidget* parent) {
    const std::pair<QString, QString> keys[] = {
        {QStringLiteral("→  F10  PgDn"), Help::tr("step forward")},
        {QStringLiteral("←  PgUp"), Help::tr("step back")},
        {QStringLiteral("Shift+→  Shift+←"), Help::tr("micro-step forward, back")},
        {Help::tr("Space  Shift+Space"), Help::tr("play or pause, play backwards")},
        {QStringLiteral("Home  End  Ctrl+R"), Help::tr("first, last, reset")},
        {QStringLiteral("[  ]"), Help::tr("slower, faster")},
        {QStringLiteral("Ctrl+T"), Help::tr("the whole text of the lesson, or what it says at this step")},
        {QStringLiteral("F9"), Help::tr("quiz me: each call first asks what it will do")},
        {QStringLiteral("1 … 5  0  Enter"), Help::tr("answer, be shown the answer, continue")},
        {QStringLiteral("Ctrl+Shift+L"), Help::tr("the library of lessons, and back")},
        {QStringLiteral("Ctrl+PgDn  Ctrl+PgUp"), Help::tr("next lesson, previous lesson")},
        {QStringLiteral("Ctrl+N  Ctrl+O  Ctrl+S"), Help::tr("new lesson, open, save")},
        {QStringLiteral("Ctrl+Z  Ctrl+Shift+Z"), Help::tr("undo, redo")},
        {QStringLiteral("Ctrl+F  Ctrl+L"), Help::tr("find a call, call line")},
        {QStringLiteral("Tab  Enter"), Help::tr("on the stage: select the next thing, inspect it")},
        {Help::tr("Ctrl+wheel  Ctrl++  Ctrl+-  Ctrl+0"),
         Help::tr("zoom, fit; in a presentation the size of everything")},
        {QStringLiteral("Ctrl+Shift+F"), Help::tr("focus on the selection")},
        {QStringLiteral("Ctrl+E  Ctrl+Shift+C"), Help::tr("export, copy the picture")},
        {QStringLiteral("Ctrl+Shift+E"), Help::tr("export questions: a sheet to print, or GIFT")},
        {QStringLiteral("F11  Esc"),
         Help::tr("present, leave; then B blanks the screen, S shows notes, a number and Enter go "
                  "to a step")},
        {Help::tr("double click"), Help::tr("on “more”: the whole table; on the ground: fit")},
        {Help::tr("right click"), Help::tr("what can be done with a thing; on the ground: a new process")},
    };
    QString rows;
    for (const auto& [key, meaning] : keys)
        rows += QStringLiteral("<tr><td style='padding:3px 18px 3px 0'><b>%1</b></td><td>%2</td></tr>")
                    .arg(key.toHtmlEscaped(), meaning.toHtmlEscaped());
    show(parent, Help::tr("Keys and mouse"),
         QStringLiteral("<table cellpadding='4'>%1</table><p>%2</p>")
             .arg(rows, Help::tr("Any key finishes what is moving at once.").toHtmlEscaped()));
}

void showAbout(QWidget* parent) {
    const QStringList paragraphs{
        Help::tr("HandleLab shows how programs share kernel objects: handles, handle tables, access and "
                 "usage counts, forwards and backwards."),
        Help::tr("It simulates; it needs no Windows, no administrator and no network. The rules of the old "
                 "books and of today's kernel can be chosen under Simulation > Model."),
        Help::tr("Free software under the GNU General Public License, version 3 or later. It uses Qt and Qt "
                 "Charts.")};
    QString html = QStringLiteral("<h2>HandleLab %1</h2>").arg(QStringLiteral(HANDLELAB_VERSION));
    for (const QString& paragraph : paragraphs)
        html += QStringLiteral("<p>%1</p>").arg(paragraph.toHtmlEscaped());
    show(parent, Help::tr("About HandleLab"), html);
}

} // namespace handlelab
