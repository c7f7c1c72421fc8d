// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/background.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QProgressDialog>
#include <QTimer>

#include <atomic>
#include <future>

namespace handlelab {

namespace {

using namespace std::chrono_literals;

/// Shows progress until the work is done; true when the user cancelled.
bool showProgress(const std::future<Loaded>& result, const std::atomic<double>& done, std::atomic<bool>& goOn,
                  QWidget* window) {
    QProgressDialog dialog(QCoreApplication::translate("Background", "Running the lesson…"),
                           QCoreApplication::translate("Background", "Cancel"), 0, 1000, window);
    dialog.setWindowModality(Qt::ApplicationModal);
    dialog.setMinimumDuration(0);
    dialog.setAutoReset(false);
    QEventLoop loop;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        dialog.setValue(static_cast<int>(done * 1000));
        if (dialog.wasCanceled())
            goOn = false;
        if (result.wait_for(0ms) == std::future_status::ready)
            loop.quit();
    });
    timer.start(30);
    loop.exec();
    return dialog.wasCanceled();
}

} // namespace

Background backgroundWithProgress(QWidget* window) {
    return [window](const LoadWork& work) -> std::optional<Loaded> {
        std::atomic<bool> goOn = true;
        std::atomic<double> done = 0;
        std::future<Loaded> result = std::async(std::launch::async, [&] {
            return work([&](double part) {
                done = part;
                return goOn.load();
            });
        });
        if (result.wait_for(100ms) != std::future_status::ready && showProgress(result, done, goOn, window)) {
            result.wait();
            return {};
        }
        return result.get();
    };
}

} // namespace handlelab
