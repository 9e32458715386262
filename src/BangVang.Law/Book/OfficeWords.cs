namespace BangVang.Law.Book;

/// <summary>How those who decide are called.</summary>
public static class OfficeWords
{
    extension(Office office)
    {
        /// <summary>As it stands in a sentence after "thẩm quyền": "Chủ tịch Ủy ban nhân dân cấp tỉnh".</summary>
        public string Word => office switch
        {
            Office.HeadOfLegalPerson => "Người đứng đầu cơ quan, tổ chức, đơn vị có tư cách pháp nhân",
            Office.HeadOfProvincialAgency => "Người đứng đầu cơ quan chuyên môn thuộc Ủy ban nhân dân cấp tỉnh và tương đương",
            Office.DistrictChair => "Chủ tịch Ủy ban nhân dân cấp huyện",
            Office.CommuneChair => "Chủ tịch Ủy ban nhân dân cấp xã",
            Office.EnterpriseHead => "Người đứng đầu doanh nghiệp, hợp tác xã",
            Office.Minister => "Bộ trưởng, người đứng đầu ban, ngành, cơ quan trung ương",
            Office.ProvinceChair => "Chủ tịch Ủy ban nhân dân cấp tỉnh",
            Office.PrimeMinister => "Thủ tướng Chính phủ",
            Office.Government => "Chính phủ",
            Office.President => "Chủ tịch nước",
            Office.StandingCommittee => "Ủy ban Thường vụ Quốc hội",
            _ => "Cơ quan khác theo quy định riêng",
        };
    }

    extension(CouncilLevel council)
    {
        public string Word => council switch
        {
            CouncilLevel.MinistryOrProvince => "Hội đồng Thi đua - Khen thưởng bộ, ban, ngành, tỉnh",
            CouncilLevel.ProposingLevel => "Hội đồng Thi đua - Khen thưởng của cấp trình khen thưởng",
            _ => "Hội đồng Thi đua - Khen thưởng hoặc cơ quan thường trực",
        };
    }

    extension(AwardKind kind)
    {
        public string Word => kind switch
        {
            AwardKind.EmulationTitle => "danh hiệu thi đua",
            AwardKind.HonoraryStateTitle => "danh hiệu vinh dự nhà nước",
            AwardKind.Order => "huân chương",
            AwardKind.Medal => "huy chương",
            AwardKind.Prize => "giải thưởng",
            AwardKind.Badge => "huy hiệu",
            _ => "hình thức khen thưởng",
        };
    }

    extension(AwardLevel level)
    {
        public string Word => level switch
        {
            AwardLevel.State => "cấp Nhà nước",
            AwardLevel.Central => "cấp trung ương",
            AwardLevel.MinistryOrProvince => "cấp bộ, ban, ngành, tỉnh",
            AwardLevel.Ministry => "cấp bộ, ban, ngành",
            AwardLevel.Province => "cấp tỉnh",
            AwardLevel.ArmedForces => "quân khu, quân chủng, đại học quốc gia và tương đương",
            _ => "cấp cơ sở",
        };
    }
}
