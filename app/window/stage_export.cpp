// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/stage_export.h"

#include "app/paint/save.h"
#include "app/stage/stage_view.h"
#include "app/window/window_text.h"
#include "core/tell/machine_text.h"

namespace handlelab {

StageExport::StageExport(const WindowFrame& frame, const StageView& stage)
    : m_frame(frame)
    , m_stage(stage) {
    const WindowActions& actions = m_frame.actions;
    actions.on(WindowAction::exportPicture, [this] { exportPicture(); });
    actions.on(WindowAction::copyPicture, [this] { copyPicture(); });
    actions.on(WindowAction::copyState, [this] { copyText(); });
}

void StageExport::exportPicture() const {
    const Session& session = m_frame.session;
    const QString base =
        session.file().isEmpty() ? QStringLiteral("handlelab") : QFileInfo(session.file()).baseName();
    const QString suggested = QStringLiteral("%1-step-%2.png").arg(base).arg(session.moment().stepsDone());
    const QString path = m_frame.dialogs().exportFile(&m_frame.window, suggested);
    if (path.isEmpty())
        return;
    if (const WriteRefusal refusal = save(m_stage.pictureForExport(), m_frame.look.theme, path, 2))
        m_frame.dialogs().sorry(&m_frame.window, m_frame.look.say(*refusal));
}

/// `copied`: the clipboard has it now; some desktops refuse.
void StageExport::reportCopied(const QString& text, bool copied) const {
    m_frame.banner.say(
        copied ? text : WindowText::tr("The clipboard took nothing. Try again, or export the picture."),
        !copied);
}

void StageExport::copyPicture() const {
    const QImage picture = image(m_stage.pictureForExport(), m_frame.look.theme, 2);
    if (picture.isNull())
        return m_frame.banner.say(
            WindowText::tr("The picture is too large for the clipboard. Fold long tables, or export it "
                           "as .svg."),
            true);
    QApplication::clipboard()->setImage(picture);
    reportCopied(WindowText::tr("The picture is on the clipboard."),
                 QApplication::clipboard()->mimeData()->hasImage());
}

void StageExport::copyText() const {
    QApplication::clipboard()->setText(QString::fromStdString(machineText(m_frame.session.moment())));
    reportCopied(WindowText::tr("The state is on the clipboard as text."),
                 QApplication::clipboard()->mimeData()->hasText());
}

} // namespace handlelab
