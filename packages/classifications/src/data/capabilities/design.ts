/** code|zh|en|zh synonyms|en synonyms */
export const design = `
design|设计与创意|Design and creative services|创意设计;创意产业|creative industries
design.industrial|工业设计|Industrial design|产品设计|product design
design.industrial.consumer-electronics-design|消费电子产品设计|Consumer electronics design||
design.industrial.home-appliance-design|家电设计|Home appliance design||
design.industrial.furniture-design|家具设计|Furniture design||
design.industrial.vehicle-design|交通工具设计|Vehicle design|汽车造型设计|automotive styling
design.industrial.medical-device-design|医疗器械设计|Medical device design|医疗产品设计|
design.industrial.machinery-and-equipment-design|装备外观设计|Machinery and equipment design|装备造型设计|
design.industrial.toy-and-childrens-product-design|儿童与玩具设计|Toy and children's product design|玩具设计|toy design
design.industrial.sports-and-outdoor-product-design|运动与户外用品设计|Sports and outdoor product design||
design.industrial.smart-hardware-design|智能硬件设计|Smart hardware design||
design.industrial.mechanical-structure-design|机械结构设计|Mechanical structure design|产品结构设计|product structural design
design.industrial.cmf-design|色彩材料与表面处理设计|CMF design|CMF|colour, material and finish
design.industrial.design-prototyping|设计打样与手板|Design prototyping|手板模型|appearance model
design.industrial.design-for-manufacturing|面向制造的设计|Design for manufacturing|可制造性设计|DFM;DFMA
design.industrial.sustainable-design|可持续设计|Sustainable design|生态设计;绿色设计|eco-design
design.industrial.age-friendly-design|适老化设计|Age-friendly design|无障碍设计;通用设计|inclusive design;universal design
design.industrial.ergonomics|人机工程学|Ergonomics|人因工程|human factors
design.industrial.design-research|设计策略与研究|Design research|设计策略|design strategy
design.industrial.modular-design|模块化设计|Modular design||
design.industrial.reverse-engineering|逆向工程|Reverse engineering|逆向建模|
design.industrial.lighting-product-design|灯具设计|Lighting product design|照明产品设计|
design.industrial.kitchen-and-bathroom-product-design|厨卫产品设计|Kitchen and bathroom product design||
design.industrial.pet-product-design|宠物用品设计|Pet product design||
design.industrial.robot-design|机器人外观设计|Robot design|机器人造型|
design.industrial.drone-styling|无人机与飞行器造型|Drone styling||
design.industrial.digital-mock-up|设计仿真与数字样机|Digital mock-up|数字样机|virtual prototype
design.industrial.product-mock-up-presentation|产品摄影与样机展示|Product mock-up presentation||
design.industrial.emotional-design|情感化设计|Emotional design|感性工学|Kansei engineering
design.industrial.design-for-circularity|循环设计|Design for circularity|可拆解设计|design for disassembly
design.architecture|建筑与空间设计|Architectural and spatial design||architectural practice
design.architecture.architectural-concept-design|建筑方案设计|Architectural concept design|建筑设计|building design
design.architecture.urban-design|城市设计|Urban design||
design.architecture.urban-and-rural-planning|城乡规划|Urban and rural planning|城市规划|city planning
design.architecture.urban-regeneration-design|城市更新设计|Urban regeneration design|旧城改造设计;工业遗存改造|adaptive reuse
design.architecture.landscape-architecture|景观设计|Landscape architecture|园林景观|landscape design
design.architecture.interior-design|室内设计|Interior design|室内装饰设计|
design.architecture.exhibition-design|展览展陈设计|Exhibition design|展陈设计;会展设计|museum exhibit design
design.architecture.lighting-design|照明设计|Lighting design|灯光设计|
design.architecture.green-building-design|绿色建筑设计|Green building design|可持续建筑|LEED design
design.architecture.heritage-building-conservation|历史建筑保护|Heritage building conservation|文物建筑修缮|conservation architecture
design.architecture.parametric-design|参数化设计|Parametric design|计算性设计|computational design
design.architecture.architectural-acoustics|建筑声学设计|Architectural acoustics||
design.architecture.structural-engineering-design|结构工程设计|Structural engineering design|建筑结构|
design.architecture.retail-space-design|商业空间设计|Retail space design|店铺设计|
design.architecture.healthcare-space-design|医疗与康养空间设计|Healthcare space design||
design.architecture.industrial-park-planning|园区与产业空间规划|Industrial park planning|产业园区规划|
design.architecture.wayfinding-design|导视系统设计|Wayfinding design|标识设计|signage design
design.architecture.public-art|公共艺术|Public art||
design.architecture.neighbourhood-micro-renewal|社区更新与微更新|Neighbourhood micro-renewal|微更新;老旧小区改造|old neighbourhood renovation
design.architecture.public-space-design|公共空间设计|Public space design|街道设计|street design
design.architecture.tourism-planning|文旅策划与规划|Tourism planning|景区规划|destination planning
design.architecture.waterfront-design|滨水空间设计|Waterfront design||
design.architecture.educational-building-design|教育建筑设计|Educational building design|校园规划|campus planning
design.architecture.high-rise-building-design|超高层建筑设计|High-rise building design||
design.architecture.digital-fabrication-in-architecture|数字建造|Digital fabrication in architecture|机器人建造|robotic fabrication
design.architecture.rural-design-and-village-renewal|乡村营造|Rural design and village renewal|乡村设计|
design.architecture.building-performance-simulation|建筑性能模拟|Building performance simulation|日照与能耗模拟|building energy simulation
design.brand|品牌与视觉传达|Brand and visual communication|平面设计|graphic design
design.brand.brand-strategy|品牌战略|Brand strategy|品牌定位|brand positioning
design.brand.brand-identity-design|品牌识别设计|Brand identity design|VI设计;标志设计|visual identity;logo design
design.brand.packaging-design|包装设计|Packaging design||
design.brand.type-design|字体设计|Type design|字体开发|typeface design
design.brand.illustration|插画|Illustration|插画设计|
design.brand.information-design|信息可视化设计|Information design|信息图设计;数据可视化设计|infographics;data visualization design
design.brand.editorial-design|出版与版式设计|Editorial design|书籍设计|book design
design.brand.advertising-creative|广告创意|Advertising creative|广告策划|
design.brand.photography|摄影|Photography|商业摄影|commercial photography
design.brand.promotional-film-production|宣传片制作|Promotional film production|视频制作|corporate video
design.brand.digital-marketing-content|数字营销创意|Digital marketing content|新媒体内容|social media content
design.brand.brand-internationalization|品牌出海|Brand internationalization|品牌国际化|going-global branding
design.brand.cultural-and-creative-product-development|文创产品开发|Cultural and creative product development|文创设计|museum merchandise
design.brand.character-design|IP形象设计|Character design|卡通形象设计;IP设计|mascot design
design.fashion|时尚设计|Fashion design||
design.fashion.apparel-design|服装设计|Apparel design|时装设计|clothing design
design.fashion.textile-and-pattern-design|面料与图案设计|Textile and pattern design|花型设计|surface pattern design
design.fashion.accessory-design|配饰设计|Accessory design||
design.fashion.jewellery-design|珠宝首饰设计|Jewellery design|首饰设计|jewelry design
design.fashion.footwear-design|鞋履设计|Footwear design||
design.fashion.trend-forecasting|流行趋势研究|Trend forecasting|趋势预测|fashion forecasting
design.fashion.visual-merchandising|服装陈列|Visual merchandising||
design.fashion.digital-fashion|数字时装|Digital fashion||
design.interaction|交互与服务设计|Interaction and service design|体验设计|experience design
design.interaction.user-experience-design|用户体验设计|User experience design|UX设计|UX design
design.interaction.user-interface-design|用户界面设计|User interface design|UI设计|UI design
design.interaction.service-design|服务设计|Service design||
design.interaction.user-research|用户研究|User research|可用性测试|usability testing
design.interaction.human-computer-interaction-design|人机交互设计|Human-computer interaction design|HMI设计|HMI design
design.interaction.in-vehicle-hmi-design|车载座舱交互设计|In-vehicle HMI design|智能座舱设计|
design.interaction.vr-and-ar-content-design|虚拟现实内容设计|VR and AR content design|沉浸式体验设计|immersive experience design
design.interaction.voice-interface-design|语音交互设计|Voice interface design||
design.interaction.design-system|设计系统|Design system||
design.interaction.accessible-digital-design|无障碍数字设计|Accessible digital design|信息无障碍|web accessibility design
design.interaction.generative-design|生成式设计|Generative design|AI辅助设计|AI-assisted design
design.interaction.data-driven-design|数据驱动设计|Data-driven design||
design.interaction.interactive-installations|智慧展厅与多媒体互动|Interactive installations|互动装置;多媒体展厅|multimedia exhibition
design.interaction.wearable-experience-design|可穿戴产品体验设计|Wearable experience design||
design.interaction.social-innovation-design|社会创新设计|Social innovation design|设计扶贫|
design.media|数字内容与影视|Digital content and media|数字创意|digital media
design.media.animation|动画制作|Animation|三维动画|3D animation
design.media.visual-effects|影视特效|Visual effects|VFX|
design.media.game-development|游戏开发|Game development|电子游戏|
design.media.architectural-visualization|建筑可视化|Architectural visualization|效果图|
design.media.product-rendering|工业产品渲染|Product rendering|产品渲染|
design.media.digital-human|数字人|Digital human|虚拟人|virtual human
design.media.digital-cultural-heritage|数字文物与文化遗产|Digital cultural heritage|文物数字化|heritage digitization
design.media.audio-and-sound-design|音频与声音设计|Audio and sound design|声音设计|
design.media.music-production|音乐创作与制作|Music production||
design.media.live-streaming-and-short-video|直播与短视频|Live streaming and short video||
design.media.online-content-licensing|网络文学与内容版权|Online content licensing|内容IP授权|content IP licensing
design.crafts|传统工艺与工艺美术|Crafts|工艺美术|arts and crafts
design.crafts.ceramic-art|陶瓷艺术|Ceramic art|陶艺|
design.crafts.lacquer-craft|漆艺|Lacquer craft||
design.crafts.joinery-and-woodcraft|木作与榫卯|Joinery and woodcraft||
design.crafts.metalcraft|金属工艺|Metalcraft||
design.crafts.bamboo-and-straw-weaving|竹编与草编|Bamboo and straw weaving||
design.crafts.glass-art|玻璃艺术|Glass art||
design.management|设计管理与教育|Design management and education||
design.management.design-thinking-workshop|设计思维工作坊|Design thinking workshop|创新工作坊|
design.management.design-management-consulting|设计管理咨询|Design management consulting||
design.management.design-competition-organization|设计竞赛组织|Design competition organization||
design.management.design-education-and-training|设计人才培养|Design education and training||
design.management.crowdsourced-design|众创设计|Crowdsourced design|协同设计;众包设计|co-design
design.management.design-rights|设计知识产权|Design rights|外观设计保护|design registration
`;
