// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_notice.h"

#include <QBoxLayout>
#include <QPushButton>

namespace handlelab {

FileNotice::FileNotice(const Look& look, QWidget* parent)
    : Banner(look, parent)
    , m_reload(new QPushButton) {
    static_cast<QBoxLayout*>(layout())->insertWidget(1, m_reload);
    connect(m_reload, &QPushButton::clicked, this, &FileNotice::reloadWanted);
}

void FileNotice::offer(const QString& text, bool reloads) {
    m_reload->setText(tr("Reload"));
    m_reload->setVisible(reloads);
    say(text, true);
}

} // namespace handlelab
