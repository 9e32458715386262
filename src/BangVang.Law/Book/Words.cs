namespace BangVang.Law.Book;

/// <summary>How officers call the codes of the lawbook.</summary>
public static class Words
{
    extension(Rating rating)
    {
        public string Word => rating switch { Rating.HTXSNV => "HTXSNV", Rating.HTTNV => "HTTNV", Rating.HTNV => "HTNV", _ => "không HTNV" };
    }

    extension(Scope scope)
    {
        public string Word => scope switch { Scope.CoSo => "cơ sở", Scope.CapHuyen => "cấp huyện", Scope.BoTinh => "bộ, ngành, tỉnh", _ => "toàn quốc" };
    }

    extension(DisciplineLevel level)
    {
        public string Word => level switch
        {
            DisciplineLevel.KhienTrach => "khiển trách",
            DisciplineLevel.CanhCao => "cảnh cáo",
            DisciplineLevel.HaBacLuong => "hạ bậc lương",
            DisciplineLevel.GiangChuc => "giáng chức",
            DisciplineLevel.CachChuc => "cách chức",
            _ => "buộc thôi việc",
        };
    }

    extension(Basis basis)
    {
        public string Word => basis switch
        {
            Basis.CongTrang => "công trạng",
            Basis.DotXuat => "đột xuất",
            Basis.PhongTrao => "phong trào thi đua",
            Basis.ChuyenDe => "chuyên đề",
            Basis.CongHien => "quá trình cống hiến",
            Basis.NienHan => "niên hạn",
            Basis.DoiNgoai => "đối ngoại",
            _ => "kháng chiến",
        };
    }

    extension(Recipient recipient)
    {
        public string Word => recipient switch
        {
            Recipient.Individual => "cá nhân",
            Recipient.Collective => "tập thể",
            Recipient.Household => "hộ gia đình",
            Recipient.Foreign => "người nước ngoài",
            _ => "tỉnh, thành phố",
        };
    }

    extension(Track track)
    {
        public string Word => track switch
        {
            Track.Individual => "cán bộ, công chức, viên chức, người lao động",
            Track.Worker => "công nhân",
            Track.Farmer => "nông dân",
            Track.Business => "doanh nhân, trí thức, nhà khoa học",
            Track.ArmedForces => "lực lượng vũ trang",
            Track.Collective => "tập thể",
            Track.Enterprise => "doanh nghiệp, tổ chức kinh tế",
            Track.BoTinh => "bộ, ban, ngành, tỉnh",
            Track.Province => "tỉnh, thành phố",
            Track.Household => "hộ gia đình",
            _ => "người nước ngoài, người Việt Nam ở nước ngoài",
        };
    }
}
