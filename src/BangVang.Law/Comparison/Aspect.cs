namespace BangVang.Law.Comparison;

/// <summary>What a rule of an award is about.</summary>
public enum Aspect { Conditions, Combination, Base, Authority, Quota, Votes, Dossier, Submission, Publicity, Appraisal, Cycle, Money, Insignia, Remark }

/// <summary>How aspects are called.</summary>
public static class AspectWords
{
    extension(Aspect aspect)
    {
        public string Word => aspect switch
        {
            Aspect.Conditions => "Điều kiện",
            Aspect.Combination => "Cách kết hợp",
            Aspect.Base => "Điều kiện chung",
            Aspect.Authority => "Người quyết định",
            Aspect.Quota => "Tỷ lệ",
            Aspect.Votes => "Xét, bỏ phiếu",
            Aspect.Dossier => "Hồ sơ",
            Aspect.Submission => "Hạn trình",
            Aspect.Publicity => "Công khai, lấy ý kiến",
            Aspect.Appraisal => "Thời gian thẩm định",
            Aspect.Cycle => "Chu kỳ xét",
            Aspect.Money => "Tiền thưởng",
            Aspect.Insignia => "Hiện vật",
            _ => "Ghi chú",
        };
    }
}
