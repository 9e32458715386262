using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;

namespace BangVang.Decisions.Signing.Pages;

/// <summary>A key as it is uploaded.</summary>
public sealed class KeyInput
{
    [Display(Name = "Tệp khóa (.p12, .pfx)")]
    public IFormFile? File { get; set; }

    [StringLength(200), Display(Name = "Mật khẩu của tệp khóa")]
    public string? Password { get; set; }

    [Display(Name = "Ảnh chữ ký hoặc con dấu (PNG nền trong)")]
    public IFormFile? Picture { get; set; }

    public async Task<(byte[] Pkcs12, byte[]? Picture)> Read()
    {
        if (File is not { Length: > 0 and <= 1 << 20 }) throw new Refusal("Chưa chọn tệp khóa, hoặc tệp lớn quá 1 MB. Chọn tệp .p12 hoặc .pfx.");
        if (Picture is { Length: > 3 << 20 }) throw new Refusal($"Ảnh “{Picture.FileName}” lớn quá 3 MB. Cắt sát nét ký hoặc con dấu, lưu PNG nền trong rồi tải lên.");
        return (await Bytes(File), Picture is { Length: > 0 } ? await Png(Picture) : null);
    }

    static async Task<byte[]> Png(IFormFile file)
    {
        var bytes = await Bytes(file);
        return bytes is [0x89, (byte)'P', (byte)'N', (byte)'G', ..] ? bytes : throw new Refusal($"Tệp “{file.FileName}” không phải ảnh PNG. Lưu ảnh thành PNG nền trong rồi tải lên.");
    }

    static async Task<byte[]> Bytes(IFormFile file)
    {
        using var memory = new MemoryStream();
        await file.CopyToAsync(memory);
        return memory.ToArray();
    }
}
