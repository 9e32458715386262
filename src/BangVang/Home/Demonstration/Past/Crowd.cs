using BangVang.Organisations;

namespace BangVang.Home.Demonstration.Past;

/// <summary>A fictional person of the demonstration.</summary>
sealed record Someone(int Number, string Name, bool IsWoman, string Born, string Position, string Body, string Standing, string ServiceFrom)
{
    public bool IsGood => Number % 3 == 0;

    public string RatingOf(int year) => IsGood || (Number + year) % 5 == 0 ? "HTXSNV" : (Number + year) % 11 == 0 ? "HTNV" : "HTTNV";
}

/// <summary>Fictional people and households: names put together from common parts, the same at each laying.</summary>
static class Crowd
{
    const int EachBody = 8;

    static readonly string[] Families = ["Nguyễn", "Lò", "Hoàng", "Trần", "Vàng", "Lê", "Giàng", "Phạm", "Quàng", "Bùi", "Hà", "Lường", "Đinh", "Cà", "Đỗ", "Tòng", "Sùng"];
    static readonly string[] MenMiddle = ["Văn", "Đức", "Minh", "A", "Xuân", "Hữu", "Quang"];
    static readonly string[] WomenMiddle = ["Thị", "Thị Thu", "Thị Ngọc", "Thùy", "Thị Bích"];
    static readonly string[] Men = ["An", "Bình", "Chung", "Dũng", "Hải", "Hùng", "Khánh", "Lâm", "Nam", "Phong", "Quân", "Sơn", "Tâm", "Thắng", "Tùng", "Vinh", "Sử", "Páo"];
    static readonly string[] Women = ["Anh", "Chi", "Dung", "Giang", "Hạnh", "Hương", "Lan", "Linh", "Mai", "Nga", "Oanh", "Phương", "Thảo", "Trang", "Vân", "Yến", "Dợ", "Mỷ"];

    public static readonly string[] Bodies =
    [
        "Sở Nội vụ", "Sở Tài chính", "Sở GD&ĐT", "Trường THPT Chuyên Sơn Bình", "Trường THPT Nậm Sơn", "Sở Y tế", "Sở NN&MT", "Sở Tư pháp", "Công ty cổ phần Chè Sơn Bình",
        "Phường Đông Bình", "Phường Tây Bình", "Xã Tân Lập", "Xã Nậm Sơn", "Xã Bản Lướt", "Xã Mường Ngàn", "Xã Hoa Ban",
    ];

    public static readonly (string Head, string Hamlet, string Commune)[] Households =
    [
        ("Giàng A Lử", "bản Nậm Lạnh", "Xã Nậm Sơn"), ("Vàng A Chống", "bản Pa Khoang", "Xã Pa Khoang Thượng"), ("Lò Văn Ín", "bản Mường", "Xã Mường Ngàn"),
        ("Nguyễn Văn Lợi", "tổ dân phố 4", "Phường Đông Bình"), ("Sùng A Dơ", "bản Đá Trắng", "Xã Suối Đá Trắng"),
    ];

    public static IEnumerable<Someone> Of(Dictionary<string, Organisation> bodies)
    {
        yield return new Someone(0, "Nguyễn Thị Hòa", true, "1979", "Giáo viên", "Trường THPT Nậm Sơn", "Người trực tiếp công tác", "01/09/2003");
        yield return new Someone(3, "Nguyễn Thị Hoa", true, "1985", "Công chức Văn hóa - Xã hội", "Xã Tân Lập", "Người trực tiếp công tác", "01/09/2010");
        var number = 4;
        foreach (var body in Bodies)
            for (var place = 0; place < EachBody; place++, number++) yield return Made(number, place, body, bodies[body].Kind);
    }

    static Someone Made(int number, int place, string body, OrganisationKind kind)
    {
        var isWoman = number % 5 is 1 or 3 or 4;
        var name = string.Join(' ', Families[number * 7 % Families.Length],
            isWoman ? WomenMiddle[number / 3 % WomenMiddle.Length] : MenMiddle[number / 2 % MenMiddle.Length], isWoman ? Women[number * 5 % Women.Length] : Men[number * 5 % Men.Length]);
        var year = 1967 + number * 11 % 30;
        return new Someone(number, name, isWoman, $"{1 + number * 3 % 28:00}/{1 + number % 12:00}/{year}", Position(kind, place), body,
            place == 0 ? kind == OrganisationKind.Enterprise ? "Doanh nhân" : "Lãnh đạo từ phó phòng trở lên" : "Người trực tiếp công tác, lao động, học tập", $"01/{1 + number % 12:00}/{year + 23}");
    }

    static string Position(OrganisationKind kind, int place) => (kind, place) switch
    {
        (OrganisationKind.School, 0) => "Hiệu trưởng",
        (OrganisationKind.School, _) => "Giáo viên",
        (OrganisationKind.Commune, 0) => "Phó Chủ tịch UBND",
        (OrganisationKind.Commune, 1 or 2) => "Công chức Văn phòng",
        (OrganisationKind.Commune, _) => "Công chức Kinh tế",
        (OrganisationKind.Enterprise, 0) => "Giám đốc",
        (OrganisationKind.Enterprise, _) => "Công nhân chế biến",
        (_, 0) => "Trưởng phòng",
        _ => "Chuyên viên",
    };
}
