namespace BangVang.Organisations;

public enum OrganisationKind
{
    Central, Province, District, Commune, Department, Party, MassOrganisation, School, Enterprise, Cooperative, Press, ArmedForces, Block, Council, Other,
}

public static class OrganisationKinds
{
    public static string Name(OrganisationKind kind) => kind switch
    {
        OrganisationKind.Central => "Cơ quan trung ương",
        OrganisationKind.Province => "Tỉnh, thành phố",
        OrganisationKind.District => "Huyện, quận, thị xã (trước 01/7/2025)",
        OrganisationKind.Commune => "Xã, phường, đặc khu",
        OrganisationKind.Department => "Sở, ban, ngành, phòng",
        OrganisationKind.Party => "Cơ quan Đảng",
        OrganisationKind.MassOrganisation => "Mặt trận, đoàn thể, hội",
        OrganisationKind.School => "Trường học",
        OrganisationKind.Enterprise => "Doanh nghiệp",
        OrganisationKind.Cooperative => "Hợp tác xã",
        OrganisationKind.Press => "Cơ quan báo chí",
        OrganisationKind.ArmedForces => "Lực lượng vũ trang",
        OrganisationKind.Block => "Cụm, khối thi đua",
        OrganisationKind.Council => "Hội đồng",
        OrganisationKind.Other => "Tổ chức khác",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
