// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/dialogs.h"

#include "app/dialogs/later_steps.h"
#include "app/look/label.h"

#include <QTextBoundaryFinder>

namespace handlelab {

namespace {

struct Ask {
    Q_DECLARE_TR_FUNCTIONS(Dialogs)
};

QString lessonFilter() { return Ask::tr("Lessons (*.lab.md);;Markdown (*.md);;All files (*)"); }

QString withEnding(const QString& file, const QString& ending) {
    return file.isEmpty() || !QFileInfo(file).suffix().isEmpty() ? file : file + ending;
}

/// Every question and message of the program: what a stranger wrote into it is text, never markup.
class PlainBox : public QMessageBox {
  public:
    PlainBox(QWidget* parent, Icon icon, const QString& title, const QString& text)
        : QMessageBox(icon, title, fitting(text), NoButton, parent) {
        setTextFormat(Qt::PlainText);
    }
    /// A second, quieter text.
    void explain(const QString& text) {
        setInformativeText(text);
        for (QLabel* label : findChildren<QLabel*>())
            label->setTextFormat(Qt::PlainText);
    }
    /// Whether the button was pressed; the safe one is what Enter and Escape mean.
    bool confirms(const QString& yes) {
        QPushButton* act = addButton(yes, AcceptRole);
        QPushButton* keep = addButton(Cancel);
        setDefaultButton(keep);
        exec();
        return clickedButton() == act;
    }
};

Unsaved askUnsaved(QWidget* parent, const QString& lesson) {
    PlainBox box(parent, QMessageBox::Question, Ask::tr("Unsaved changes"),
                 Ask::tr("“%1” has changes that are not saved.").arg(shortened(lesson)));
    box.setStandardButtons(QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        return Unsaved::save;
    case QMessageBox::Discard:
        return Unsaved::discard;
    default:
        return Unsaved::cancel;
    }
}

Conflict askConflict(QWidget* parent, const QString& file) {
    PlainBox box(parent, QMessageBox::Warning, Ask::tr("The file was changed"),
                 Ask::tr("“%1” was changed by another program since you opened it.")
                     .arg(shortened(QFileInfo(file).fileName())));
    box.explain(Ask::tr("Saving both keeps that file and writes yours under a new name. Reloading shows "
                        "what is in the file; undo brings yours back. Overwriting loses what the "
                        "other program wrote."));
    QPushButton* both = box.addButton(Ask::tr("Save both…"), QMessageBox::AcceptRole);
    QPushButton* reload = box.addButton(Ask::tr("Reload"), QMessageBox::ActionRole);
    QPushButton* overwrite = box.addButton(Ask::tr("Overwrite"), QMessageBox::DestructiveRole);
    box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(both);
    box.exec();
    return box.clickedButton() == both        ? Conflict::both
           : box.clickedButton() == reload    ? Conflict::reload
           : box.clickedButton() == overwrite ? Conflict::overwrite
                                              : Conflict::cancel;
}

bool confirmDiscarding(QWidget* parent, const KeptWork& work) {
    PlainBox box(
        parent, QMessageBox::Warning, Ask::tr("Discard unsaved work"),
        Ask::tr("Discard “%1” of %2? Nothing brings it back.").arg(shortened(work.title), work.when));
    return box.confirms(Ask::tr("Discard"));
}

KeptAnswer askRestore(QWidget* parent, const QList<KeptWork>& kept) {
    QDialog dialog(parent);
    dialog.setWindowTitle(Ask::tr("Unsaved work found"));
    auto* list = new QListWidget;
    for (const KeptWork& work : kept)
        list->addItem(QStringLiteral("%1\n%2\n%3").arg(shortened(work.title), work.when, work.place));
    list->setCurrentRow(0);
    list->setTextElideMode(Qt::ElideMiddle);
    for (int i = 0; i < list->count();
         ++i) // three lines, those of other scripts being higher than the font's
        list->item(i)->setSizeHint({0, list->fontMetrics().lineSpacing() * 9 / 2});
    auto* buttons = new QDialogButtonBox;
    QPushButton* restore = buttons->addButton(Ask::tr("Restore"), QDialogButtonBox::AcceptRole);
    QPushButton* discard = buttons->addButton(Ask::tr("Discard…"), QDialogButtonBox::DestructiveRole);
    buttons->addButton(Ask::tr("Later"), QDialogButtonBox::RejectRole);
    restore->setDefault(true);
    auto* column = new QVBoxLayout(&dialog);
    column->addWidget(
        plainParagraph(Ask::tr("HandleLab ended before this was saved. What you leave for later is "
                               "kept and offered again.")));
    column->addWidget(list, 1);
    column->addWidget(buttons);
    KeptAnswer answer;
    const auto end = [&](KeptChoice what) {
        answer = {what, list->currentRow()};
        dialog.accept();
    };
    QObject::connect(restore, &QPushButton::clicked, &dialog, [&] { end(KeptChoice::restore); });
    QObject::connect(list, &QListWidget::itemActivated, &dialog, [&] { end(KeptChoice::restore); });
    QObject::connect(discard, &QPushButton::clicked, &dialog, [&] {
        if (confirmDiscarding(&dialog, kept[list->currentRow()]))
            end(KeptChoice::discard);
    });
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    dialog.resize(520, 300);
    dialog.exec();
    return answer;
}

/// The name with an ending when it has none; the toolkit's own question whether to replace a file was about
/// the name without.
QString toWrite(QWidget* parent, const QString& file, const QString& ending) {
    const QString whole = withEnding(file, ending);
    if (whole == file || !QFileInfo::exists(whole))
        return whole;
    PlainBox box(parent, QMessageBox::Warning, QStringLiteral("HandleLab"),
                 Ask::tr("“%1” exists already. Replace it?").arg(shortened(QFileInfo(whole).fileName())));
    return box.confirms(Ask::tr("Replace")) ? whole : QString();
}

} // namespace

QString shortened(const QString& name) {
    constexpr qsizetype longest = 60;
    return name.size() <= longest
               ? name
               : name.left(longest * 2 / 3) + QStringLiteral("…") + name.right(longest / 3);
}

QString fitting(const QString& whole) {
    constexpr qsizetype longest = 600, longestWord = 50;
    const QString text = whole.size() <= longest
                             ? whole
                             : whole.left(longest / 2) + QStringLiteral("…") + whole.right(longest / 2);
    QString broken;
    qsizetype unbroken = 0;
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, text);
    for (qsizetype i = 0; i < text.size(); ++i) {
        breaks.setPosition(i);
        unbroken = breaks.isAtBoundary() ? 0 : unbroken + 1;
        if (unbroken >= longestWord && !text[i].isLowSurrogate()) {
            broken += QChar(0x200B); // a space without width, where a line may end
            unbroken = 0;
        }
        broken += text[i];
    }
    return broken;
}

Dialogs realDialogs() {
    Dialogs dialogs;
    dialogs.openFile = [](QWidget* parent) {
        return QFileDialog::getOpenFileName(parent, Ask::tr("Open a lesson"), {}, lessonFilter());
    };
    dialogs.saveFile = [](QWidget* parent, const QString& suggested) {
        return toWrite(
            parent,
            QFileDialog::getSaveFileName(parent, Ask::tr("Save the lesson"), suggested, lessonFilter()),
            QStringLiteral(".lab.md"));
    };
    dialogs.exportFile = [](QWidget* parent, const QString& suggested) {
        return toWrite(parent,
                       QFileDialog::getSaveFileName(parent, Ask::tr("Export the picture"), suggested,
                                                    Ask::tr("Pictures (*.png *.svg *.pdf)")),
                       QStringLiteral(".png"));
    };
    dialogs.exportQuestions = [](QWidget* parent, const QString& suggested) {
        QString chosen;
        const QString sheets = Ask::tr("Sheet to print, with key (*.pdf)"),
                      courses = Ask::tr("GIFT for Moodle and other course systems (*.gift *.txt)");
        const QString file = QFileDialog::getSaveFileName(parent, Ask::tr("Export the questions"), suggested,
                                                          sheets + QStringLiteral(";;") + courses, &chosen);
        return toWrite(parent, file, chosen == courses ? QStringLiteral(".gift") : QStringLiteral(".pdf"));
    };
    dialogs.confirm = [](QWidget* parent, const QString& question) {
        PlainBox box(parent, QMessageBox::Question, QStringLiteral("HandleLab"), question);
        box.setStandardButtons(QMessageBox::Yes | QMessageBox::No);
        return box.exec() == QMessageBox::Yes;
    };
    dialogs.unsaved = askUnsaved;
    dialogs.conflict = askConflict;
    dialogs.restore = askRestore;
    dialogs.laterSteps = askAboutLaterSteps;
    dialogs.sorry = [](QWidget* parent, const QString& text) {
        PlainBox box(parent, QMessageBox::Warning, QStringLiteral("HandleLab"), text);
        box.setStandardButtons(QMessageBox::Ok);
        box.exec();
    };
    return dialogs;
}

} // namespace handlelab
