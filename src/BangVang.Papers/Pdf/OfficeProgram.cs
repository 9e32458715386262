namespace BangVang.Papers.Pdf;

/// <summary>Where LibreOffice is installed.</summary>
static class OfficeProgram
{
    static readonly string[] UsualPlaces =
    [
        "/usr/bin/soffice", "/usr/lib/libreoffice/program/soffice", "/usr/lib64/libreoffice/program/soffice", "/snap/bin/libreoffice",
        "/Applications/LibreOffice.app/Contents/MacOS/soffice",
        @"C:\Program Files\LibreOffice\program\soffice.exe", @"C:\Program Files (x86)\LibreOffice\program\soffice.exe"
    ];

    /// <summary>The path to run, or <see cref="PdfUnavailable"/> that says what to install.</summary>
    public static string Find(string? chosen)
    {
        string[] places = chosen is null ? [.. OnThePath(), .. UsualPlaces] : [chosen];
        return Array.Find(places, File.Exists) ?? throw new PdfUnavailable(
            "Máy chủ chưa cài LibreOffice nên chưa tạo được bản PDF. Bản Word (.docx) vẫn tải về được; "
            + "đề nghị quản trị hệ thống cài gói libreoffice-writer-nogui và phông chữ fonts-liberation2, rồi thử lại.");
    }

    static IEnumerable<string> OnThePath() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => new[] { Path.Combine(folder, "soffice"), Path.Combine(folder, "soffice.exe") });
}
