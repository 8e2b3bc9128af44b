// SPDX-License-Identifier: GPL-3.0-or-later
// The picture that is played, in its own proportions; where there is none, the words why.
#pragma once

#include <QImage>
#include <QWidget>

namespace kaochang::ui {

class PictureView final : public QWidget
{
    Q_OBJECT

public:
    explicit PictureView(QWidget *parent = nullptr);

    void show(const QImage &picture, const QString &caption); // caption: camera and time
    void explain(const QString &why);                         // no picture, and why

    QSize sizeHint() const override { return {640, 360}; }
    QSize minimumSizeHint() const override { return {320, 180}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_picture;
    QString m_words;
};

} // namespace kaochang::ui
