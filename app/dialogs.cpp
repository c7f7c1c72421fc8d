// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs.h"

namespace handlelab {

namespace {

struct Ask {
    Q_DECLARE_TR_FUNCTIONS(Dialogs)
};

QString lessonFilter() { return Ask::tr("Lessons (*.lab.md);;Markdown (*.md);;All files (*)"); }

QString withEnding(const QString& file, const QString& ending) {
    return file.isEmpty() || !QFileInfo(file).suffix().isEmpty() ? file : file + ending;
}

Unsaved askUnsaved(QWidget* parent, const QString& lesson) {
    QMessageBox box(QMessageBox::Question, Ask::tr("Unsaved changes"),
                    Ask::tr("“%1” has changes that are not saved.").arg(lesson),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, parent);
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

bool askRestore(QWidget* parent, const QString& lesson) {
    return QMessageBox::question(
               parent, Ask::tr("Unsaved work found"),
               Ask::tr("HandleLab ended last time before “%1” was saved. Restore what was kept?")
                   .arg(lesson)) == QMessageBox::Yes;
}

} // namespace

Dialogs realDialogs() {
    Dialogs dialogs;
    dialogs.openFile = [](QWidget* parent) {
        return QFileDialog::getOpenFileName(parent, Ask::tr("Open a lesson"), {}, lessonFilter());
    };
    dialogs.saveFile = [](QWidget* parent, const QString& suggested) {
        return withEnding(
            QFileDialog::getSaveFileName(parent, Ask::tr("Save the lesson"), suggested, lessonFilter()),
            QStringLiteral(".lab.md"));
    };
    dialogs.exportFile = [](QWidget* parent, const QString& suggested) {
        return withEnding(QFileDialog::getSaveFileName(parent, Ask::tr("Export the picture"), suggested,
                                                       Ask::tr("Pictures (*.png *.svg *.pdf)")),
                          QStringLiteral(".png"));
    };
    dialogs.exportQuestions = [](QWidget* parent, const QString& suggested) {
        QString chosen;
        const QString sheets = Ask::tr("Sheet to print, with key (*.pdf)"),
                      courses = Ask::tr("GIFT for Moodle and other course systems (*.gift *.txt)");
        const QString file = QFileDialog::getSaveFileName(parent, Ask::tr("Export the questions"), suggested,
                                                          sheets + QStringLiteral(";;") + courses, &chosen);
        return withEnding(file, chosen == courses ? QStringLiteral(".gift") : QStringLiteral(".pdf"));
    };
    dialogs.confirm = [](QWidget* parent, const QString& question) {
        return QMessageBox::question(parent, QStringLiteral("HandleLab"), question) == QMessageBox::Yes;
    };
    dialogs.unsaved = askUnsaved;
    dialogs.restore = askRestore;
    dialogs.sorry = [](QWidget* parent, const QString& text) {
        QMessageBox::warning(parent, QStringLiteral("HandleLab"), text);
    };
    return dialogs;
}

} // namespace handlelab
