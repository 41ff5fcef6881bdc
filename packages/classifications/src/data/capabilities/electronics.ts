/** code|zh|en|zh synonyms|en synonyms */
export const electronics = `
electronics|半导体、电子与传感|Semiconductors, electronics and sensing|电子信息制造|electronics
electronics.ic-design|集成电路设计|Integrated circuit design|芯片设计|chip design
electronics.ic-design.analog-ic-design|模拟芯片设计|Analog IC design|模拟集成电路|analog circuits
electronics.ic-design.rf-ic-design|射频芯片设计|RF IC design|射频前端|RF front end
electronics.ic-design.mixed-signal-ic-design|数模混合芯片设计|Mixed-signal IC design|模数转换器|ADC;data converters
electronics.ic-design.power-management-ics|电源管理芯片|Power management ICs|PMIC|
electronics.ic-design.system-on-chip|系统级芯片|System on chip|SoC设计|SoC
electronics.ic-design.ai-accelerators|人工智能芯片|AI accelerators|AI芯片;神经网络处理器|NPU;AI chips
electronics.ic-design.microcontrollers|微控制器|Microcontrollers|单片机;MCU|MCU
electronics.ic-design.risc-v-processors|RISC-V处理器|RISC-V processors|RISC-V|
electronics.ic-design.fpga|现场可编程门阵列|FPGA|可编程逻辑器件|programmable logic
electronics.ic-design.memory-chips|存储芯片|Memory chips|DRAM;闪存|DRAM;NAND flash
electronics.ic-design.in-memory-computing-chips|存算一体芯片|In-memory computing chips|存算一体|compute-in-memory
electronics.ic-design.neuromorphic-chips|类脑芯片|Neuromorphic chips|类脑计算|neuromorphic computing
electronics.ic-design.electronic-design-automation|电子设计自动化|Electronic design automation|EDA|EDA tools
electronics.ic-design.semiconductor-ip-cores|芯片IP核|Semiconductor IP cores|IP核|
electronics.ic-design.chip-verification-and-design-for-test|芯片验证与测试设计|Chip verification and design for test|可测性设计|DFT
electronics.ic-design.display-driver-ics|驱动与显示芯片|Display driver ICs||
electronics.ic-design.secure-chips|安全芯片|Secure chips|加密芯片|secure elements
electronics.ic-design.automotive-grade-chips|车规级芯片|Automotive-grade chips|汽车芯片|automotive semiconductors
electronics.process|半导体制造与封装|Semiconductor manufacturing and packaging|晶圆制造|wafer fabrication
electronics.process.silicon-wafers|硅片|Silicon wafers|晶圆衬底|
electronics.process.lithography|光刻|Lithography|光刻工艺|photolithography
electronics.process.etching|刻蚀|Etching|干法刻蚀|dry etching
electronics.process.thin-film-deposition|薄膜沉积|Thin-film deposition||
electronics.process.ion-implantation|离子注入|Ion implantation||
electronics.process.chemical-mechanical-polishing|化学机械抛光|Chemical mechanical polishing|CMP|
electronics.process.wafer-cleaning|晶圆清洗|Wafer cleaning||
electronics.process.wafer-foundry-services|晶圆代工|Wafer foundry services|芯片流片;多项目晶圆|tape-out;MPW
electronics.process.advanced-packaging|先进封装|Advanced packaging|晶圆级封装|wafer-level packaging
electronics.process.chiplet-integration|芯粒集成|Chiplet integration|小芯片;2.5D封装|chiplets;2.5D packaging
electronics.process.wire-bonding|引线键合|Wire bonding||
electronics.process.flip-chip-bonding|倒装焊|Flip-chip bonding||
electronics.process.system-in-package|系统级封装|System in package|SiP|
electronics.process.package-substrates|封装基板|Package substrates|ABF载板|ABF substrates
electronics.process.semiconductor-equipment|半导体设备|Semiconductor equipment||
electronics.process.semiconductor-metrology|半导体量测|Semiconductor metrology|晶圆缺陷检测|wafer inspection
electronics.process.ic-testing|芯片测试|IC testing|芯片老化测试;封测|burn-in testing
electronics.process.nanoimprint-lithography|纳米压印|Nanoimprint lithography||
electronics.power|功率与化合物半导体|Power and compound semiconductors|第三代半导体;宽禁带半导体|wide-bandgap semiconductors
electronics.power.silicon-carbide-devices|碳化硅器件|Silicon carbide devices|SiC;碳化硅衬底|SiC
electronics.power.gallium-nitride-devices|氮化镓器件|Gallium nitride devices|GaN|GaN HEMT
electronics.power.gallium-oxide|氧化镓|Gallium oxide|超宽禁带半导体|ultra-wide-bandgap semiconductors
electronics.power.igbt|绝缘栅双极晶体管|IGBT||
electronics.power.power-mosfets|功率MOSFET|Power MOSFETs||
electronics.power.power-module-packaging|功率模块封装|Power module packaging||
electronics.power.gaas-and-inp-devices|砷化镓与磷化铟|GaAs and InP devices|砷化镓;磷化铟|gallium arsenide;indium phosphide
electronics.power.diamond-semiconductors|金刚石半导体|Diamond semiconductors||
electronics.power.epitaxy|外延生长|Epitaxy|MOCVD外延|MOCVD
electronics.optoelectronics|光电子与显示|Optoelectronics and displays|光电|photonics
electronics.optoelectronics.led|发光二极管|LED|LED芯片|light-emitting diodes
electronics.optoelectronics.micro-led-displays|微型发光二极管显示|Micro-LED displays|Mini LED|mini-LED
electronics.optoelectronics.oled-displays|有机发光显示|OLED displays|AMOLED|
electronics.optoelectronics.liquid-crystal-displays|液晶显示|Liquid crystal displays|LCD|
electronics.optoelectronics.electronic-paper-displays|电子纸显示|Electronic paper displays|电子墨水|e-paper
electronics.optoelectronics.flexible-displays|柔性显示|Flexible displays|折叠屏|foldable displays
electronics.optoelectronics.quantum-dot-displays|量子点显示|Quantum-dot displays|QLED|
electronics.optoelectronics.near-eye-displays|近眼显示|Near-eye displays|光波导;AR光学|waveguide displays
electronics.optoelectronics.laser-diodes|激光二极管|Laser diodes|VCSEL;半导体激光器|VCSEL
electronics.optoelectronics.silicon-photonics|硅光子|Silicon photonics|硅光芯片;光子集成|photonic integrated circuits
electronics.optoelectronics.optical-transceivers|光模块|Optical transceivers|光收发模块|optical modules
electronics.optoelectronics.optical-fibre-and-cable|光纤与光缆|Optical fibre and cable||
electronics.optoelectronics.optical-lenses-and-components|光学镜头与元件|Optical lenses and components|光学元件|optical components
electronics.optoelectronics.image-sensors|图像传感器|Image sensors|CMOS图像传感器|CIS
electronics.optoelectronics.single-photon-detection|单光子探测|Single-photon detection|SPAD|
electronics.optoelectronics.terahertz-technology|太赫兹技术|Terahertz technology||
electronics.optoelectronics.holography|全息技术|Holography||
electronics.optoelectronics.metasurface-optics|超表面光学|Metasurface optics|超透镜|metalens
electronics.sensors|传感器与微机电|Sensors and MEMS|传感技术|sensing technology
electronics.sensors.mems-devices|微机电系统|MEMS devices|MEMS|
electronics.sensors.pressure-sensors|压力传感器|Pressure sensors||
electronics.sensors.inertial-sensors|惯性传感器|Inertial sensors|陀螺仪;加速度计|gyroscopes;accelerometers
electronics.sensors.temperature-and-humidity-sensors|温湿度传感器|Temperature and humidity sensors||
electronics.sensors.gas-sensors|气体传感器|Gas sensors|电子鼻|electronic nose
electronics.sensors.biosensors|生物传感器|Biosensors||
electronics.sensors.electrochemical-sensors|电化学传感器|Electrochemical sensors||
electronics.sensors.flexible-sensors|柔性传感器|Flexible sensors|电子皮肤|electronic skin
electronics.sensors.tactile-sensors|触觉传感器|Tactile sensors||
electronics.sensors.force-and-torque-sensors|力与力矩传感器|Force and torque sensors|六维力传感器|six-axis force sensors
electronics.sensors.magnetic-sensors|磁传感器|Magnetic sensors|霍尔传感器|Hall sensors
electronics.sensors.ultrasonic-transducers|超声换能器|Ultrasonic transducers|超声传感器|
electronics.sensors.microphone-arrays|麦克风阵列|Microphone arrays|声学传感器|acoustic sensors
electronics.sensors.lidar|激光雷达|LiDAR||
electronics.sensors.millimetre-wave-radar|毫米波雷达|Millimetre-wave radar||
electronics.sensors.infrared-detectors|红外探测器|Infrared detectors|热成像|thermal imaging
electronics.sensors.fibre-optic-sensing|光纤传感|Fibre-optic sensing|分布式光纤传感|distributed acoustic sensing
electronics.sensors.hyperspectral-imaging|高光谱成像|Hyperspectral imaging|多光谱成像|multispectral imaging
electronics.sensors.encoders|位置编码器|Position encoders|光电编码器;位置传感器|rotary encoders;position sensors
electronics.sensors.rfid|射频识别|RFID|电子标签|RFID tags;NFC
electronics.sensors.water-quality-sensors|水质传感器|Water-quality sensors||
electronics.sensors.energy-harvesting|能量采集|Energy harvesting|微能量收集|
electronics.electronics|电子电路与元器件|Electronic circuits and components|电子元器件|electronic components
electronics.electronics.printed-circuit-boards|印制电路板|Printed circuit boards|PCB;线路板|PCB
electronics.electronics.flexible-printed-circuits|柔性电路板|Flexible printed circuits|FPC|FPC
electronics.electronics.surface-mount-assembly|表面贴装|Surface-mount assembly|SMT贴片;PCBA|SMT;PCBA
electronics.electronics.printed-electronics|印刷电子|Printed electronics||
electronics.electronics.flexible-electronics|柔性电子|Flexible electronics|柔性混合电子|flexible hybrid electronics
electronics.electronics.connectors|连接器|Connectors|接插件|
electronics.electronics.capacitors|电容器|Capacitors|MLCC;片式陶瓷电容|MLCC
electronics.electronics.inductors-and-transformers|电感与变压器|Inductors and transformers|磁性元件|magnetic components
electronics.electronics.relays-and-switches|继电器与开关|Relays and switches||
electronics.electronics.crystal-oscillators|石英晶振|Crystal oscillators|频率器件|frequency control devices
electronics.electronics.rf-filters|滤波器|RF filters|声表面波滤波器;BAW滤波器|SAW filters
electronics.electronics.antenna-design|天线设计|Antenna design|相控阵天线|phased-array antennas
electronics.electronics.emc-design|电磁兼容设计|EMC design|电磁干扰抑制|EMI suppression
electronics.electronics.signal-integrity|高速信号完整性|Signal integrity|电源完整性|power integrity
electronics.electronics.thermal-design-of-electronics|热设计|Thermal design of electronics|散热设计|electronics cooling
electronics.electronics.switched-mode-power-supplies|开关电源|Switched-mode power supplies|电源适配器|power adapters
electronics.electronics.wireless-charging|无线充电|Wireless charging|无线电能传输|wireless power transfer
electronics.electronics.embedded-systems|嵌入式系统|Embedded systems|嵌入式软件;固件开发|firmware development
electronics.electronics.wearable-devices|可穿戴设备|Wearable devices|智能手表|smartwatches
electronics.electronics.smart-home-devices|智能家居设备|Smart home devices|智能家居|home automation
electronics.electronics.electroacoustic-components|电声器件|Electroacoustic components|扬声器;耳机|loudspeakers;headphones
electronics.electronics.touch-technology|触控技术|Touch technology|触摸屏|touch screens
electronics.communications|通信与网络|Communications and networks|通信技术|telecommunications
electronics.communications.5g-communication|5G通信|5G communication|第五代移动通信|5G NR
electronics.communications.6g-communication|6G通信|6G communication||
electronics.communications.low-power-wide-area-networks|低功耗广域网|Low-power wide-area networks|NB-IoT;LoRa|LPWAN
electronics.communications.short-range-wireless|短距离无线通信|Short-range wireless|蓝牙;Wi-Fi;星闪|Bluetooth;Wi-Fi;Zigbee
electronics.communications.satellite-communication|卫星通信|Satellite communication|低轨卫星互联网|LEO satellite internet
electronics.communications.satellite-navigation|卫星导航|Satellite navigation|北斗定位|GNSS;BeiDou
electronics.communications.ultra-wideband-positioning|超宽带定位|Ultra-wideband positioning|UWB;室内定位|UWB;indoor positioning
electronics.communications.optical-communication|光通信|Optical communication||
electronics.communications.visible-light-communication|可见光通信|Visible light communication||
electronics.communications.quantum-communication|量子通信|Quantum communication|量子密钥分发|quantum key distribution
electronics.communications.v2x-communication|车联网通信|V2X communication|车路通信|vehicle-to-everything
electronics.communications.industrial-ethernet-and-fieldbus|工业以太网与现场总线|Industrial Ethernet and fieldbus|现场总线;时间敏感网络|fieldbus;TSN
electronics.communications.base-station-equipment|通信基站设备|Base station equipment||
electronics.communications.software-defined-networking|软件定义网络|Software-defined networking|SDN;网络功能虚拟化|SDN;NFV
electronics.instruments|仪器仪表|Instruments|科学仪器|scientific instruments
electronics.instruments.spectrometers|光谱仪器|Spectrometers|光谱分析仪|
electronics.instruments.mass-spectrometers|质谱仪器|Mass spectrometers||
electronics.instruments.chromatographs|色谱仪器|Chromatographs||
electronics.instruments.electron-microscopes-as-products|电子显微仪器|Electron microscopes as products|电镜整机|
electronics.instruments.electronic-test-instruments|电子测量仪器|Electronic test instruments|示波器|oscilloscopes
electronics.instruments.flow-and-pressure-instruments|流量与压力仪表|Flow and pressure instruments|流量计|flow meters
electronics.instruments.smart-meters|智能电表与水表|Smart meters|智能水表|smart water meters
electronics.instruments.x-ray-imaging-equipment|X射线成像设备|X-ray imaging equipment|工业CT设备|industrial CT scanners
electronics.instruments.quantum-sensing-and-metrology|量子精密测量|Quantum sensing and metrology|量子传感|quantum sensors
electronics.radar-navigation|雷达、探测与导航|Radar, detection and navigation|探测技术|
electronics.radar-navigation.radar-systems|雷达系统|Radar systems|雷达|radar
electronics.radar-navigation.synthetic-aperture-radar|合成孔径雷达|Synthetic-aperture radar|SAR成像|SAR imaging
electronics.radar-navigation.sonar-and-underwater-acoustics|声呐与水声|Sonar and underwater acoustics|水声技术|sonar;hydroacoustics
electronics.radar-navigation.electro-optical-imaging-systems|光电成像系统|Electro-optical imaging systems|光电跟踪|electro-optics;EO/IR
electronics.radar-navigation.infrared-imaging|红外成像|Infrared imaging|红外热像仪|thermal imagers
electronics.radar-navigation.adaptive-optics|自适应光学|Adaptive optics|波前校正|wavefront correction
electronics.radar-navigation.inertial-navigation|惯性导航|Inertial navigation|组合导航|integrated navigation
electronics.radar-navigation.visual-navigation-and-localization|视觉导航与定位|Visual navigation and localization|同步定位与建图|simultaneous localization and mapping
electronics.radar-navigation.target-detection-and-recognition|目标探测与识别|Target detection and recognition|自动目标识别|automatic target recognition
electronics.radar-navigation.software-defined-radio|软件无线电|Software-defined radio|SDR|SDR
electronics.radar-navigation.cognitive-radio-and-spectrum-management|认知无线电与频谱管理|Cognitive radio and spectrum management|频谱感知|spectrum sensing
electronics.radar-navigation.wireless-ad-hoc-networks|无线自组网|Wireless ad hoc networks|Mesh组网|mobile ad hoc networks;mesh networks
electronics.radar-navigation.wireless-sensor-networks|无线传感器网络|Wireless sensor networks|传感网|
electronics.radar-navigation.rf-power-amplifiers|射频功率放大器|RF power amplifiers|功放芯片|
electronics.radar-navigation.microwave-and-millimetre-wave-devices|微波与毫米波器件|Microwave and millimetre-wave devices|微波器件|microwave devices
electronics.radar-navigation.optical-coatings|光学镀膜|Optical coatings|增透膜|
electronics.radar-navigation.laser-ranging-and-laser-communication|激光测距与激光通信|Laser ranging and laser communication|激光通信|free-space optical communication
electronics.radar-navigation.counter-drone-systems|无人系统反制|Counter-drone systems|反无人机|
`;
