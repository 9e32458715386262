using System.Globalization;
using BangVang.Kernel.Settings;

namespace BangVang.Files;

/// <summary>How large an uploaded file may be.</summary>
public sealed class UploadLimit(SettingValues settings)
{
    const string Code = "files.max-mb";

    // A request may have 64 MB altogether (Limits:RequestMegabytes); a page says so to whoever sends more.
    const int Highest = 60;


    public static readonly Setting Setting = new(Code, "Tệp đính kèm", "Cỡ lớn nhất của một tệp tải lên (MB)", "25", $"Từ 1 đến {Highest} MB")
    {
        Check = value => int.TryParse(value, out var megabytes) && megabytes is >= 1 and <= Highest ? null : $"Nhập số nguyên từ 1 đến {Highest}.",
    };

    public Task<int> Megabytes() => settings.Number(Code, Guid.Empty);

    public async Task<long> Bytes() => (long)await Megabytes() << 20;

    public static string Sentence(string what, long bytes) => string.Create(CultureInfo.CurrentCulture,
        $"{what} lớn hơn mức cho phép là {bytes >> 20:N0} MB nên chưa được lưu. Hãy giảm dung lượng (nén ảnh, tách tệp) rồi tải lên lại.");
}
