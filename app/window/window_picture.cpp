// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_picture.h"

#include "app/look/window_style.h"
#include "app/window/main_window.h"

namespace handlelab {

QImage windowImage(const WindowPictureOptions& options) {
    QApplication::setStyle(new WindowStyle);
    MainWindow window(WindowSetup{}); // no settings file: nothing saved has a say
    window.setLanguage(options.language);
    window.setTheme(options.theme);
    window.setMotion(Motion::none);
    window.resize(options.size);
    window.show();
    QCoreApplication::processEvents();
    if (!window.session().open(options.lesson))
        return {};
    Session& session = window.session();
    session.seekStep(options.step.value_or(static_cast<std::uint32_t>(session.moment().steps().size())));
    if (options.micro)
        session.seek(session.moment().position() + *options.micro);
    window.resetLayout();
    for (int i = 0; i < 3; ++i) // layouts settle over a few turns of the event loop
        QCoreApplication::processEvents();
    return window.grab().toImage();
}

} // namespace handlelab
