using BangVang.Papers.Text;

namespace BangVang.Lawbook.Citing;

/// <summary>The issuing body as two spellings of one name are found equal.</summary>
public static class Issuer
{
    static readonly (string Short, string Long)[] abbreviations =
    [
        ("ubnd", "uy ban nhan dan"), ("hdnd", "hoi dong nhan dan"), ("ttg", "thu tuong chinh phu"), ("tw", "trung uong"),
        ("ubmttq", "uy ban mat tran to quoc"), ("mttq", "mat tran to quoc"), ("tdkt", "thi dua khen thuong"), ("tp", "thanh pho"),
        ("hdtdkt", "hoi dong thi dua khen thuong"), ("bch", "ban chap hanh"), ("btv", "ban thuong vu"),
    ];

    /// <summary>Folded, abbreviations spelt out: "UBND tỉnh (Sơn Bình)" and "Ủy ban nhân dân tỉnh Sơn Bình" are one. Empty for none.</summary>
    public static string Key(string? name) => string.Join(' ', VietnameseText.Fold(name)
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(word => abbreviations.FirstOrDefault(a => a.Short == word).Long ?? word));
}
