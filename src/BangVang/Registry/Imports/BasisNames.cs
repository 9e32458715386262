using BangVang.Law.Book;
using BangVang.Papers.Text;

namespace BangVang.Registry.Imports;

/// <summary>The ground of an award as old books write it.</summary>
static class BasisNames
{
    public static Basis? Find(string? text)
    {
        var folded = VietnameseText.Fold(text);
        if (folded.Length == 0) return Basis.CongTrang;
        foreach (var basis in Enum.GetValues<Basis>()) if (folded == VietnameseText.Fold(basis.Word) || folded == basis.ToString().ToLowerInvariant()) return basis;
        return folded switch
        {
            _ when folded.Contains("thuong xuyen", StringComparison.Ordinal) || folded.Contains("cong trang", StringComparison.Ordinal) || folded.Contains("hang nam", StringComparison.Ordinal) => Basis.CongTrang,
            _ when folded.Contains("dot xuat", StringComparison.Ordinal) => Basis.DotXuat,
            _ when folded.Contains("chuyen de", StringComparison.Ordinal) => Basis.ChuyenDe,
            _ when folded.Contains("phong trao", StringComparison.Ordinal) => Basis.PhongTrao,
            _ when folded.Contains("cong hien", StringComparison.Ordinal) => Basis.CongHien,
            _ when folded.Contains("nien han", StringComparison.Ordinal) => Basis.NienHan,
            _ when folded.Contains("doi ngoai", StringComparison.Ordinal) => Basis.DoiNgoai,
            _ when folded.Contains("khang chien", StringComparison.Ordinal) => Basis.KhangChien,
            _ => null,
        };
    }
}
