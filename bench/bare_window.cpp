// SPDX-License-Identifier: GPL-3.0-or-later
// bare_window FILE.png: a window of the size and kind of HandleLab's with nothing behind it, drawn once and
// saved. What HandleLab's own cold start is compared with.
#include <QApplication>
#include <QChartView>
#include <QDockWidget>
#include <QGraphicsView>
#include <QLineSeries>
#include <QMainWindow>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QToolBar>
#include <QTreeWidget>

namespace {

QWidget* chart() {
    auto* series = new QLineSeries;
    for (int i = 0; i < 100; ++i)
        series->append(i, i * 37 % 50);
    auto* chart = new QChart;
    chart->addSeries(series);
    chart->createDefaultAxes();
    return new QChartView(chart);
}

QWidget* content(int number) {
    if (number == 5)
        return chart();
    if (number % 2 == 0) {
        auto* text = new QPlainTextEdit;
        for (int i = 0; i < 50; ++i)
            text->appendPlainText(QStringLiteral("line %1").arg(i));
        return text;
    }
    auto* tree = new QTreeWidget;
    for (int i = 0; i < 50; ++i)
        new QTreeWidgetItem(tree, {QStringLiteral("row %1").arg(i)});
    return tree;
}

} // namespace

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    QMainWindow window;
    for (int menu = 0; menu < 5; ++menu)
        for (int action = 0; action < 8; ++action) {
            if (action == 0)
                window.menuBar()->addMenu(QStringLiteral("Menu %1").arg(menu));
            window.menuBar()->actions().constLast()->menu()->addAction(
                QStringLiteral("Action %1").arg(action));
        }
    QToolBar* tools = window.addToolBar(QStringLiteral("Tools"));
    for (int i = 0; i < 10; ++i)
        tools->addAction(QStringLiteral("Tool %1").arg(i));
    QGraphicsScene scene;
    for (int i = 0; i < 100; ++i) {
        scene.addRect(0, 20 * i, 400, 18);
        scene.addText(QStringLiteral("row %1").arg(i))->setPos(0, 20 * i);
    }
    window.setCentralWidget(new QGraphicsView(&scene));
    for (int i = 0; i < 6; ++i) {
        auto* dock = new QDockWidget(QStringLiteral("Dock %1").arg(i), &window);
        dock->setWidget(content(i));
        window.addDockWidget(i < 2   ? Qt::LeftDockWidgetArea
                             : i < 4 ? Qt::RightDockWidgetArea
                                     : Qt::BottomDockWidgetArea,
                             dock);
    }
    window.resize(1760, 1100);
    window.show();
    QApplication::processEvents();
    return argc > 1 && window.grab().save(QString::fromLocal8Bit(argv[1]), "PNG") ? 0 : 2;
}
