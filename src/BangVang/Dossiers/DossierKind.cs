using BangVang.Law.Book;

namespace BangVang.Dossiers;

/// <summary>The sort of proposal as officers part them; the ground of commendation follows from it.</summary>
public enum DossierKind { Merit, SchoolYear, Movement, Thematic, Sudden, Dedication, Tenure, External, Badge }

public static class DossierKinds
{
    public static Basis BasisOf(DossierKind kind) => kind switch
    {
        DossierKind.Movement => Basis.PhongTrao,
        DossierKind.Thematic => Basis.ChuyenDe,
        DossierKind.Sudden => Basis.DotXuat,
        DossierKind.Dedication => Basis.CongHien,
        DossierKind.Tenure => Basis.NienHan,
        DossierKind.External => Basis.DoiNgoai,
        _ => Basis.CongTrang,
    };

    /// <summary>The kind of a dossier of which only the ground is known.</summary>
    public static DossierKind Of(Basis basis) => basis switch
    {
        Basis.PhongTrao => DossierKind.Movement,
        Basis.ChuyenDe => DossierKind.Thematic,
        Basis.DotXuat => DossierKind.Sudden,
        Basis.CongHien => DossierKind.Dedication,
        Basis.NienHan => DossierKind.Tenure,
        Basis.DoiNgoai => DossierKind.External,
        _ => DossierKind.Merit,
    };

    public static string Name(DossierKind kind) => kind switch
    {
        DossierKind.Merit => "Công trạng, thành tích năm",
        DossierKind.SchoolYear => "Công trạng theo năm học",
        DossierKind.Movement => "Phong trào thi đua",
        DossierKind.Thematic => "Chuyên đề",
        DossierKind.Sudden => "Đột xuất",
        DossierKind.Dedication => "Quá trình cống hiến",
        DossierKind.Tenure => "Niên hạn",
        DossierKind.External => "Đối ngoại",
        DossierKind.Badge => "Huy hiệu, kỷ niệm chương",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>What the kind is for, where an officer chooses it.</summary>
    public static string Hint(DossierKind kind) => kind switch
    {
        DossierKind.SchoolYear => "năm thành tích là năm kết thúc năm học",
        DossierKind.Movement or DossierKind.Thematic => "ghi tên phong trào, chuyên đề vào tên hồ sơ",
        DossierKind.Sudden => "thủ tục đơn giản, có thể trình quyết định ngay",
        DossierKind.Badge => "xét theo đợt; tính theo công trạng",
        _ => "",
    };
}
