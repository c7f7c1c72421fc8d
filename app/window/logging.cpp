// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/logging.h"

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

namespace handlelab {

namespace {

constexpr std::size_t fileSize = 1 << 20, fileCount = 3;

void forward(QtMsgType type, const QMessageLogContext&, const QString& message) {
    static constexpr std::array levels{spdlog::level::debug, spdlog::level::warn, spdlog::level::err,
                                       spdlog::level::critical,
                                       spdlog::level::info}; // in the order of QtMsgType
    spdlog::log(levels[static_cast<std::size_t>(type)], "{}", message.toStdString());
}

} // namespace

void startLogging(const QString& folder) {
    const auto console = std::make_shared<spdlog::sinks::stderr_color_sink_mt>();
    console->set_level(spdlog::level::warn);
    std::vector<spdlog::sink_ptr> sinks{console};
    try {
        sinks.push_back(std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
            folder.toStdString() + "/handlelab.log", fileSize, fileCount));
    } catch (const spdlog::spdlog_ex&) {
        // a log that cannot be written is no reason not to start
    }
    const auto logger = std::make_shared<spdlog::logger>("handlelab", sinks.begin(), sinks.end());
    logger->flush_on(spdlog::level::warn);
    spdlog::set_default_logger(logger);
    qInstallMessageHandler(forward);
}

} // namespace handlelab
