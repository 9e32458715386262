namespace BangVang.Lawbook.Commands;

/// <summary>What the figures and lists of conditions are called, by their names in the data.</summary>
static class DetailWords
{
    static readonly Dictionary<string, string> words = new(StringComparer.Ordinal)
    {
        ["kind"] = "loại điều kiện", ["count"] = "số lượng", ["years"] = "số năm", ["yearsEach"] = "số năm mỗi lần", ["months"] = "số tháng", ["min"] = "xếp loại tối thiểu", ["standardMin"] = "tiêu chuẩn tối thiểu",
        ["awards"] = "danh hiệu, hình thức", ["after"] = "sau khi được tặng", ["orTitles"] = "hoặc danh hiệu", ["within"] = "trong thời gian đó", ["withinAny"] = "trong thời gian đó, một trong các trường hợp",
        ["initiatives"] = "số sáng kiến", ["initiativeScope"] = "phạm vi sáng kiến", ["scope"] = "phạm vi", ["topYears"] = "số năm HTXSNV", ["minAge"] = "số năm thành lập", ["roundAnniversary"] = "năm tròn",
        ["percent"] = "tỷ lệ %", ["completePercent"] = "tỷ lệ hoàn thành nhiệm vụ %", ["exclusive"] = "phải trên mức", ["of"] = "trên tổng số", ["noneDisciplinedFrom"] = "không ai bị kỷ luật từ", ["from"] = "từ mức kỷ luật",
        ["basis"] = "loại khen thưởng", ["tracks"] = "đối tượng", ["doubt"] = "điểm có hai cách hiểu", ["question"] = "câu hỏi cho người thẩm định", ["information"] = "chỉ để tham khảo", ["offices"] = "chức vụ và số năm",
        ["since"] = "kể từ lần được tặng", ["rank"] = "thứ hạng trong khối", ["role"] = "vai trò trong phong trào", ["window"] = "cách tính thời gian", ["orTopic"] = "hoặc đề tài, đề án", ["atTheLimit"] = "đúng mức giới hạn",
        ["oncePerType"] = "mỗi loại một lần", ["amountVnd"] = "giá trị tối thiểu (đồng)", ["hardshipFactor"] = "hệ số vùng khó khăn", ["below"] = "dưới số năm", ["fromLatest"] = "tính từ lần sau cùng", ["toProposal"] = "đến thời điểm đề nghị",
        ["at"] = "thời điểm tổng kết", ["orScope"] = "hoặc phạm vi", ["orYears"] = "hoặc số năm", ["remark"] = "nhận xét", ["alsoMerit"] = "dùng được cả khi khen theo công trạng",
    };

    public static string Of(string name) => words.GetValueOrDefault(name, name);
}
